package io.customer360.sandbox.bench;

import java.util.concurrent.Callable;

/** One of the things compared, done for one customer; that all find the same is checked before. */
record Side(String name, Subject subject, Callable<?> work) {}
