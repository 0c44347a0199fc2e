package io.customer360.run;

import static io.customer360.run.ARun.HERE;
import static io.customer360.run.ARun.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How the app is")
class CheckHealthTest {
    private static final Actor BOSS = Actors.boss();

    private final List<CheckSource> sources = new ArrayList<>();
    private final MemoryRuns runs = new MemoryRuns();
    private final MemoryRunErrors errors = new MemoryRunErrors();

    @Test
    @DisplayName("is as well as the worst of what was looked at, in the order of the points")
    void worst() {
        assertEquals(HealthState.OK, by().state());

        add(HealthCheck.of(HealthPoint.JAVA, HealthState.OK));
        add(HealthCheck.of(HealthPoint.FACTS, false, HealthState.WARNING));
        assertEquals(HealthState.WARNING, by().state());

        add(HealthCheck.of(HealthPoint.ACCOUNT, false, HealthState.PROBLEM));
        assertEquals(HealthState.PROBLEM, by().state());
        assertEquals(
                List.of(HealthPoint.ACCOUNT, HealthPoint.FACTS, HealthPoint.JAVA),
                by().checks().stream().map(HealthCheck::point).toList());
        assertEquals(
                List.of(HealthPoint.FACTS),
                by().of(HealthGroup.TICKETS).stream().map(HealthCheck::point).toList());
    }

    @Test
    @DisplayName("what cannot be looked at is a problem with its reason, and the rest is looked at")
    void broken() {
        add(HealthCheck.of(HealthPoint.JAVA, HealthState.OK));
        sources.add(
                new CheckSource() {
                    @Override
                    public List<HealthPoint> points() {
                        return List.of(HealthPoint.FACTS, HealthPoint.DRIFT);
                    }

                    @Override
                    public List<HealthCheck> look(Instant now) {
                        throw new NoSuchMethodError("no table");
                    }
                });

        var found = found();

        assertEquals(
                Set.of(HealthPoint.JAVA, HealthPoint.FACTS, HealthPoint.DRIFT), found.keySet());
        assertEquals(HealthState.PROBLEM, found.get(HealthPoint.DRIFT).state());
        assertEquals(
                Optional.of("NoSuchMethodError: no table"), found.get(HealthPoint.FACTS).text());
    }

    @Test
    @DisplayName("every point belongs to a group and has words of its own")
    void points() {
        assertEquals(
                EnumSet.allOf(HealthGroup.class),
                EnumSet.allOf(HealthPoint.class).stream()
                        .map(HealthPoint::group)
                        .collect(Collectors.toSet()));
        assertEquals(
                HealthPoint.values().length,
                EnumSet.allOf(HealthPoint.class).stream()
                        .map(HealthPoint::labelKey)
                        .distinct()
                        .count());
    }

    @Test
    @DisplayName("jobs are well at first; failed, cut off and late ones are counted")
    void jobs() {
        sources.add(new CheckRuns(runs, errors, HERE));
        assertEquals(HealthState.OK, by().state());

        ARun.over(runs, Job.KEEP_REVENUE, NOW.minusSeconds(3600), RunState.FAILED, "gone");
        ARun.begun(runs, Job.REBUILD_FACTS, NOW.minusSeconds(3000));
        ARun.over(runs, Job.MEASURE_ALL, NOW.minusSeconds(3000), RunState.FAILED, "gone");
        ARun.over(runs, Job.MEASURE_ALL, NOW.minusSeconds(2000), RunState.DONE, "");
        errors.report(Job.CHORES, "customer:1", "bad", NOW);

        var found = found();
        assertEquals(Optional.of(2L), found.get(HealthPoint.FAILED_JOBS).count());
        assertEquals(HealthState.PROBLEM, found.get(HealthPoint.FAILED_JOBS).state());
        assertEquals(Optional.of(0L), found.get(HealthPoint.LATE_JOBS).count());
        assertEquals(Optional.of(1L), found.get(HealthPoint.ERRORS).count());
        assertEquals(HealthState.WARNING, found.get(HealthPoint.ERRORS).state());
        assertEquals(Optional.of("here"), found.get(HealthPoint.NODES).text());
    }

    @Test
    @DisplayName("an hourly job is late after three hours, a nightly one after a day and a half")
    void late() {
        var long4 = ARun.node("here", NOW.minus(Duration.ofHours(4)));
        sources.add(new CheckRuns(runs, errors, long4));
        assertEquals(Optional.of(3L), found().get(HealthPoint.LATE_JOBS).count());
        assertEquals(HealthState.WARNING, found().get(HealthPoint.LATE_JOBS).state());

        ARun.over(runs, Job.CHORES, NOW.minus(Duration.ofHours(2)), RunState.DONE, "");
        assertEquals(Optional.of(2L), found().get(HealthPoint.LATE_JOBS).count());

        sources.clear();
        sources.add(
                new CheckRuns(runs, errors, ARun.node("here", NOW.minus(Duration.ofHours(37)))));
        assertEquals(Optional.of(4L), found().get(HealthPoint.LATE_JOBS).count());
    }

    @Test
    @DisplayName("only those who manage the app are told")
    void refused() {
        var carla = Actors.carla(Permission.VIEW);
        assertThrows(Forbidden.class, () -> health().by(carla));
        assertThrows(Forbidden.class, () -> health().tables(carla));
        assertThrows(Forbidden.class, () -> health().probes(carla));
        assertEquals(List.of(new HealthTable("RUN", 7, false)), health().tables(BOSS));
        assertEquals(HealthState.PROBLEM, health().probes(BOSS).get(0).state());
        assertEquals(HealthState.OK, health().probes(BOSS).get(1).state());
    }

    private Health by() {
        return health().by(BOSS);
    }

    private Map<HealthPoint, HealthCheck> found() {
        return by().checks().stream()
                .collect(Collectors.toMap(HealthCheck::point, Function.identity()));
    }

    private CheckHealth health() {
        return new CheckHealth(
                sources,
                () -> List.of(new HealthTable("RUN", 7, false)),
                actor ->
                        List.of(
                                new HealthProbe("one", "key", Optional.of("missing")),
                                new HealthProbe("other", "key", Optional.empty())),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void add(HealthCheck check) {
        sources.add(
                new CheckSource() {
                    @Override
                    public List<HealthPoint> points() {
                        return List.of(check.point());
                    }

                    @Override
                    public List<HealthCheck> look(Instant now) {
                        return List.of(check);
                    }
                });
    }
}
