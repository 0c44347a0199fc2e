package io.customer360.shared;

/** Something small that is done once an hour, and at start, on one node at a time. */
public interface Chore {

    /** Does it; may be run again at any time. */
    void run();
}
