package io.customer360.shared;

import java.util.function.Supplier;

/** Runs a piece of work so that all of it is stored or nothing. */
public interface UnitOfWork {

    /** The result of the work, after it has been stored. */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs a step after the commit, at once when there is nothing to commit. One that fails is
     * logged only: what was committed is done.
     */
    void afterCommit(Runnable step);
}
