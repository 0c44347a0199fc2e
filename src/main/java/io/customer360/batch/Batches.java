package io.customer360.batch;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where batches are kept. Every write joins the unit of work that it is called in. */
public interface Batches {

    /** A new running batch. */
    Batch add(BatchKind kind, String title, long total, UserKey owner, Instant now);

    /** One batch. */
    Optional<Batch> find(BatchId id);

    /** The batches of a person, newest first. */
    List<Batch> of(UserKey owner, int limit);

    /** Keeps how far a batch has come, and that its thread is alive. */
    void progress(BatchId id, Tally tally, Instant now);

    /** Keeps how far a batch is taken back, and that its thread is alive. */
    void progress(BatchId id, Undoing undoing, Instant now);

    /** Moves a batch on to another state. */
    void move(BatchId id, BatchState state, Instant now);

    /** Notes that the end of a batch is asked for; its thread looks after each chunk. */
    void askToStop(BatchId id);

    /** Keeps that the threads of these batches are alive. */
    void beat(Collection<BatchId> ids, Instant now);

    /** Batches at work whose thread was last heard of before then. */
    List<BatchId> abandoned(Instant before);
}
