package io.customer360.batch;

import java.util.OptionalInt;

/**
 * How far a batch is taken back: what is left to look at are its revisions older than the cursor;
 * of the others, so many edits were put back, and so many left alone because of later ones.
 *
 * @param total the edits there were when it began
 */
public record Undoing(OptionalInt cursor, long total, long reverted, long kept) {

    /** Not begun. */
    public static final Undoing NONE = new Undoing(OptionalInt.empty(), 0, 0, 0);

    /** How many edits have been looked at. */
    public long done() {
        return reverted + kept;
    }

    /** The same undo, so many edits further. */
    Undoing further(int cursor, long reverted, long kept) {
        return new Undoing(
                OptionalInt.of(cursor), total, this.reverted + reverted, this.kept + kept);
    }
}
