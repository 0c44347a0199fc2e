package io.customer360.batch;

import io.customer360.shared.UserKey;
import java.time.Instant;

/**
 * A long piece of work as it is now.
 *
 * @param title what tells it from others of its kind, for example the name of a file; may be blank
 * @param total how many records it is about
 * @param stopping whether somebody has asked for its end
 * @param heartbeat when its thread was last heard of
 */
public record Batch(
        BatchId id,
        BatchKind kind,
        String title,
        UserKey owner,
        Instant created,
        BatchState state,
        long total,
        Tally tally,
        Undoing undoing,
        boolean stopping,
        Instant heartbeat) {

    /** The longest title. */
    public static final int MAX_TITLE = 150;

    /** Whether what it did can be taken back now. */
    public boolean undoable() {
        return kind != BatchKind.CHECK && !state.atWork() && state != BatchState.UNDONE;
    }

    /** Whether it ended before its end, and nobody has begun to take back what it did. */
    public boolean brokenOff() {
        boolean early = state == BatchState.CANCELLED || state == BatchState.FAILED;
        return early && undoing.cursor().isEmpty();
    }

    /** Whether it can be asked to end now. */
    public boolean stoppable() {
        return state == BatchState.RUNNING && !stopping;
    }
}
