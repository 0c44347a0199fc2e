package io.customer360.fact;

import io.customer360.shared.UnitOfWork;

/** Moves the changes that were heard of from memory into the queue. */
public final class WriteDownChanges {
    private final HeardChanges heard;
    private final TicketChanges changes;
    private final FactMarks marks;
    private final UnitOfWork work;

    /** Writes into these stores. */
    public WriteDownChanges(
            HeardChanges heard, TicketChanges changes, FactMarks marks, UnitOfWork work) {
        this.heard = heard;
        this.changes = changes;
        this.marks = marks;
        this.work = work;
    }

    /** Whether there was anything; what cannot be written down is kept for the next time. */
    public boolean now() {
        HeardChanges.Taken taken = heard.take();
        if (taken.none()) {
            return false;
        }
        try {
            work.inOne(
                    () -> {
                        changes.add(taken.changes());
                        taken.lost().ifPresent(at -> marks.lower(FactMark.LOST, at.toEpochMilli()));
                        return taken;
                    });
        } catch (RuntimeException failed) {
            heard.putBack(taken);
            throw failed;
        }
        return true;
    }
}
