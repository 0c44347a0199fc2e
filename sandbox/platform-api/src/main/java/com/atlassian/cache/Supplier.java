package com.atlassian.cache;

/** Gives the value that a cache is to keep. */
@FunctionalInterface
public interface Supplier<T> extends java.util.function.Supplier<T> {
    @Override
    T get();
}
