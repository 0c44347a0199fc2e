package io.customer360.shared;

import java.util.List;

/** The history of what people changed. Stores append to it when they save a {@link Revision}. */
public interface Changes {

    /** The latest changes of a customer, newest first. */
    List<Change> newest(CustomerId customer, int limit);
}
