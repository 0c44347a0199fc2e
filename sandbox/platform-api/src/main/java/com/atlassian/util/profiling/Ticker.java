package com.atlassian.util.profiling;

/** A running measurement that ends when closed. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
