package io.customer360.membership;

/** Has a refresh run on whichever node is free. */
public interface RefreshSoon {

    /** Asks for a refresh and does not wait for it. */
    void ask();
}
