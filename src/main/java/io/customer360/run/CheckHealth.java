package io.customer360.run;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Looks at everything that the app needs to work; for those who manage the app. */
public final class CheckHealth {
    private final List<CheckSource> sources;
    private final HealthTables tables;
    private final HealthProbes probes;
    private final Clock clock;

    /** Looks at these. */
    public CheckHealth(
            List<CheckSource> sources, HealthTables tables, HealthProbes probes, Clock clock) {
        this.sources = List.copyOf(sources);
        this.tables = tables;
        this.probes = probes;
        this.clock = clock;
    }

    /** What there is at this moment. */
    public Health by(Actor actor) {
        actor.require(Permission.MANAGE);
        Instant now = clock.instant();
        return new Health(now, sources.stream().flatMap(it -> look(it, now)).toList());
    }

    /** How much is stored. */
    public List<HealthTable> tables(Actor actor) {
        actor.require(Permission.MANAGE);
        return tables.all();
    }

    /** What of Jira answers as the app expects, tried in the name of this person. */
    public List<HealthProbe> probes(Actor actor) {
        actor.require(Permission.MANAGE);
        return probes.all(actor);
    }

    private static Stream<HealthCheck> look(CheckSource source, Instant now) {
        try {
            return source.look(now).stream();
        } catch (RuntimeException | LinkageError broken) {
            return source.points().stream()
                    .map(point -> HealthCheck.of(point, HealthState.PROBLEM))
                    .map(check -> check.named(HealthProbe.reason(broken)));
        }
    }
}
