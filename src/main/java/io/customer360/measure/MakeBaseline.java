package io.customer360.measure;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what the customers of the instance have in common now. */
public final class MakeBaseline {

    private final List<MeasureSource> sources;
    private final TicketLoads loads;
    private final Baselines baselines;
    private final Clock clock;

    /** Asks these. */
    public MakeBaseline(
            List<MeasureSource> sources, TicketLoads loads, Baselines baselines, Clock clock) {
        this.sources = List.copyOf(sources);
        this.loads = loads;
        this.baselines = baselines;
        this.clock = clock;
    }

    /** Whether there is none yet, or somebody has recorded something of a new kind since. */
    boolean outdated() {
        return baselines.latest().filter(it -> it.inUse().containsAll(inUse())).isEmpty();
    }

    /** A new baseline, when it says anything else than the one in force. */
    Optional<Baseline> changed() {
        var known = baselines.latest();
        var next =
                Baseline.of(
                        known.map(Baseline::version).orElse(0) + 1,
                        clock.instant(),
                        loads.all(),
                        inUse());
        return Optional.of(next).filter(it -> known.filter(it::like).isEmpty());
    }

    private Set<Measure> inUse() {
        var inUse = EnumSet.noneOf(Measure.class);
        sources.forEach(source -> inUse.addAll(source.inUse()));
        return inUse;
    }
}
