package io.customer360.batch;

import io.customer360.shared.Change;
import java.util.List;
import java.util.OptionalInt;

/** The edits of batches, as history keeps them. */
public interface BatchRevisions {

    /**
     * One edit of a batch.
     *
     * @param overtaken whether somebody has edited the same record later, outside of the batch
     * @param changes what it changed of a customer; none for an edit of settings
     */
    record Edit(int revision, boolean overtaken, List<Change> changes) {

        public Edit {
            changes = List.copyOf(changes);
        }
    }

    /** The revision of its newest edit. */
    OptionalInt newest(BatchId batch);

    /** How many edits of customers a batch has made, up to this revision. */
    long count(BatchId batch, int newest);

    /** Edits of a batch older than a revision, newest first. */
    List<Edit> before(BatchId batch, int revision, int limit);
}
