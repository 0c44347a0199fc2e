package io.customer360.sandbox.bench;

import java.util.concurrent.Callable;

/**
 * One of the things compared, done for one customer; what it answers is checked against the others.
 */
record Side(String name, Subject subject, Callable<Found> work) {}
