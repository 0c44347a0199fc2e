package io.customer360.adapter.jsm;

import java.util.BitSet;

/**
 * Organisations that a desk shows to somebody, and whether it has more than were read. Shared by
 * threads, so the set of ids is only read.
 */
record Linked(BitSet ids, boolean more) {

    /** No organisation at all. */
    static final Linked NONE = new Linked(new BitSet(), false);

    /** Of a desk with more organisations than are read: which ones, the copies say. */
    static final Linked MANY = new Linked(new BitSet(), true);
}
