package io.customer360.batch;

/** The thread of this node that does batches, one after the other. */
public interface BatchQueue {

    /** Has this done soon, for the person of this thread; until then the batch counts as alive. */
    void submit(BatchId id, Runnable work);

    /** Whether work may go on; once it is not, each batch ends after the piece it is at. */
    boolean open();
}
