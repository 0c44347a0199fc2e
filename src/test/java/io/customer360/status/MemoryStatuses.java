package io.customer360.status;

import java.util.List;

/** The default statuses, in memory. */
public final class MemoryStatuses implements Statuses {

    private int questions;

    @Override
    public List<Status> all() {
        questions++;
        return DefaultStatuses.all();
    }

    /** How often somebody has asked. */
    public int questions() {
        return questions;
    }
}
