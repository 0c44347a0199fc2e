package io.customer360.fact;

import io.customer360.membership.Refreshes;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunSoon;
import io.customer360.run.Runs;
import io.customer360.run.ThisNode;
import io.customer360.settings.TicketSettingsStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks for a rebuild by itself: at first, and when the settings for tickets have changed. */
public final class RebuildWhenDue {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final RebuildFacts rebuild;
    private final TicketSettingsStore settings;
    private final FactMarks marks;
    private final Refreshes refreshes;
    private final Runs runs;
    private final ThisNode node;
    private final RunSoon soon;
    private final Clock clock;

    /** Asks here. */
    public RebuildWhenDue(
            RebuildFacts rebuild,
            TicketSettingsStore settings,
            FactMarks marks,
            Refreshes refreshes,
            Runs runs,
            ThisNode node,
            RunSoon soon,
            Clock clock) {
        this.rebuild = rebuild;
        this.settings = settings;
        this.marks = marks;
        this.refreshes = refreshes;
        this.runs = runs;
        this.node = node;
        this.soon = soon;
        this.clock = clock;
    }

    /** Asks if it is due and nobody is at it; without members it would be in vain. */
    public void ask() {
        Instant now = clock.instant();
        if (rebuild.due()
                && refreshes.latestUseful().isPresent()
                && runs.latest(Job.REBUILD_FACTS).filter(run -> settled(run, now)).isEmpty()) {
            if (!asked()) {
                marks.set(FactMark.ASKED, rebuild.version());
            }
            soon.ask(Job.REBUILD_FACTS, Optional.empty());
        }
    }

    /** Whether nothing has to be asked for. One that was cut off goes on by itself. */
    private boolean settled(Run run, Instant now) {
        return switch (run.state()) {
            case DONE -> false;
            case CANCELLED -> asked();
            case FAILED -> recent(run, now);
            case RUNNING, ABANDONED ->
                    run.living(node, now)
                            || runs.unfinished(node, now).contains(run)
                            || recent(run, now);
        };
    }

    /** Whether it was asked for just like this before; one cancel is enough. */
    private boolean asked() {
        return marks.get(FactMark.ASKED).equals(OptionalLong.of(rebuild.version()));
    }

    /** One that failed is tried again, but not at once. */
    private static boolean recent(Run run, Instant now) {
        return run.ended().orElse(run.heartbeat()).plus(PATIENCE).isAfter(now);
    }
}
