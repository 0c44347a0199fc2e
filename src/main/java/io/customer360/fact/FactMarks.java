package io.customer360.fact;

import java.util.OptionalLong;

/** Where the marks are kept. */
public interface FactMarks {

    /** What is remembered. */
    OptionalLong get(FactMark mark);

    /** Remembers a number, an instant in milliseconds or another one. */
    void set(FactMark mark, long number);

    /** Remembers the smaller one of this and what is remembered. */
    void lower(FactMark mark, long number);

    /** Forgets it, if this still is what is remembered. */
    void forget(FactMark mark, long number);
}
