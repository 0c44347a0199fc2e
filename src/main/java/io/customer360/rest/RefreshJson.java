package io.customer360.rest;

import io.customer360.membership.Outcome;
import io.customer360.membership.Refresh;
import io.customer360.rest.view.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the last refresh of organisations went, and how old the data is that the last useful one
 * left; the counts are those of the useful one, or of the one that runs.
 */
public record RefreshJson(
        boolean running,
        Label outcome,
        Label obstacle,
        boolean broken,
        Instant started,
        Instant readAt,
        Integer ageMinutes,
        int organisations,
        int members,
        int links,
        int written,
        int failed,
        int unserved,
        boolean large) {

    /** Copies what is known about refreshes at this moment. */
    public static RefreshJson of(
            Optional<Refresh> last, Optional<Refresh> useful, boolean large, Instant now) {
        var running = last.filter(refresh -> refresh.outcome() == Outcome.RUNNING).isPresent();
        var counts = (running ? last : useful).map(Refresh::counts).orElse(Refresh.Counts.NONE);
        var readAt = useful.flatMap(Refresh::finished);
        return new RefreshJson(
                running,
                last.map(RefreshJson::outcome).orElse(null),
                last.flatMap(Refresh::obstacle)
                        .map(it -> new Label(it.code(), it.textKey()))
                        .orElse(null),
                last.filter(RefreshJson::broken).isPresent(),
                last.map(Refresh::started).orElse(null),
                readAt.orElse(null),
                readAt.map(at -> (int) Duration.between(at, now).toMinutes()).orElse(null),
                counts.organisations(),
                counts.members(),
                counts.links(),
                counts.written(),
                counts.failed(),
                counts.unserved(),
                large);
    }

    /** The same while a refresh is about to begin elsewhere. */
    RefreshJson begun() {
        return new RefreshJson(
                true,
                new Label(Outcome.RUNNING.code(), Outcome.RUNNING.textKey()),
                null,
                false,
                started,
                readAt,
                ageMinutes,
                organisations,
                members,
                links,
                written,
                failed,
                unserved,
                large);
    }

    private static boolean broken(Refresh refresh) {
        return refresh.outcome() == Outcome.FAILED && refresh.obstacle().isEmpty();
    }

    private static Label outcome(Refresh refresh) {
        return new Label(refresh.outcome().code(), refresh.outcome().textKey());
    }
}
