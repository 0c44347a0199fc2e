package io.customer360.run;

import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of a job: a number that fences its writes, the time it is for, where it runs, how far it
 * is, and what it counted.
 */
public record Run(
        int number,
        Job job,
        String bucket,
        String node,
        RunState state,
        Instant started,
        Optional<Instant> ended,
        Instant heartbeat,
        Optional<String> cursor,
        int total,
        int done,
        int written,
        int failed,
        Optional<UserKey> askedBy,
        Optional<String> message,
        boolean cancelAsked) {

    /** One that was silent for longer is not at work any more. */
    public static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    /** The longest message that is kept. */
    public static final int MAX_MESSAGE = 400;

    /** Whether it still is at work, as far as this node can tell. */
    public boolean living(ThisNode here, Instant now) {
        return state == RunState.RUNNING
                && !heartbeat.plus(LONGEST_SILENCE).isBefore(now)
                && !(node.equals(here.name()) && heartbeat.isBefore(here.since()));
    }

    /** Whether it was cut off and can go on where it stopped. */
    public boolean cutOff(ThisNode here, Instant now) {
        return state == RunState.ABANDONED || state == RunState.RUNNING && !living(here, now);
    }

    /** This run when it said last that it is alive. */
    Run alive(Instant at) {
        return with(state, ended, at, cursor, total, done, written, failed, message);
    }

    /** This run with so much to do. */
    Run of(int records) {
        return with(state, ended, heartbeat, cursor, records, done, written, failed, message);
    }

    /** This run after so many more records, up to this place. */
    Run past(String place, int records, int rows, int broken, Instant at) {
        return with(
                state,
                ended,
                at,
                Optional.of(place),
                Math.max(total, done + records),
                done + records,
                written + rows,
                failed + broken,
                message);
    }

    /** This run with what was counted elsewhere. */
    Run counting(WholeWork.Outcome outcome) {
        return with(
                state,
                ended,
                heartbeat,
                cursor,
                outcome.done(),
                outcome.done(),
                outcome.written(),
                outcome.failed(),
                message);
    }

    /** This run when it is over. */
    Run over(RunState as, Optional<String> why, Instant at) {
        return with(
                as,
                Optional.of(at),
                at,
                cursor,
                total,
                done,
                written,
                failed,
                why.map(Run::shortened));
    }

    private Run with(
            RunState nextState,
            Optional<Instant> nextEnded,
            Instant nextHeartbeat,
            Optional<String> nextCursor,
            int nextTotal,
            int nextDone,
            int nextWritten,
            int nextFailed,
            Optional<String> nextMessage) {
        return new Run(
                number,
                job,
                bucket,
                node,
                nextState,
                started,
                nextEnded,
                nextHeartbeat,
                nextCursor,
                nextTotal,
                nextDone,
                nextWritten,
                nextFailed,
                askedBy,
                nextMessage,
                cancelAsked);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MAX_MESSAGE));
    }
}
