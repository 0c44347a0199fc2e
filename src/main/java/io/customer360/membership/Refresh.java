package io.customer360.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One refresh: when it ran, how it went, and what it counted. */
public record Refresh(
        int run,
        Instant started,
        Optional<Instant> finished,
        Outcome outcome,
        Optional<Obstacle> obstacle,
        Counts counts) {

    /** One that has run for longer was cut off; 100,000 organisations can take a few hours. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** A refresh that has just begun. */
    public static Refresh begun(int run, Instant at) {
        return new Refresh(
                run, at, Optional.empty(), Outcome.RUNNING, Optional.empty(), Counts.NONE);
    }

    /** This refresh with what it has counted so far. */
    public Refresh at(Counts soFar) {
        return new Refresh(run, started, finished, outcome, obstacle, soFar);
    }

    /** This refresh after its last step. */
    public Refresh done(Instant at) {
        return new Refresh(
                run,
                started,
                Optional.of(at),
                counts.failed() == 0 ? Outcome.COMPLETE : Outcome.PARTIAL,
                Optional.empty(),
                counts);
    }

    /** This refresh when it could not go on. */
    public Refresh stopped(Instant at, Optional<Obstacle> by) {
        return new Refresh(run, started, Optional.of(at), Outcome.FAILED, by, counts);
    }

    /** This refresh as it must be taken now: nothing writes down the end of one that was killed. */
    public Refresh asOf(Instant now) {
        boolean dead = outcome == Outcome.RUNNING && started.plus(LONGEST).isBefore(now);
        return dead ? stopped(now, Optional.empty()) : this;
    }

    /**
     * What a refresh counts: organisations, members, links to projects, rows written, what could
     * not be read, and service projects in which the service account is no agent.
     */
    public record Counts(
            int organisations, int members, int links, int written, int failed, int unserved) {

        /** Nothing yet. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    organisations + more.organisations,
                    members + more.members,
                    links + more.links,
                    written + more.written,
                    failed + more.failed,
                    unserved + more.unserved);
        }
    }
}
