package io.customer360.rest.view;

import java.util.function.Supplier;

/**
 * What a resource answers: one record with two faces, JSON for programs and the named template for
 * pages.
 */
public record View(String template, Object json, Object shown) {

    /** A record for programs, with another for people that is made only when one looks. */
    public static View of(String template, Object json, Supplier<?> shown) {
        return new View(template, json, shown);
    }

    @Override
    public Object shown() {
        return shown instanceof Supplier<?> later ? later.get() : shown;
    }

    /** The same record in both faces. */
    public static View of(String template, Object record) {
        return new View(template, record, record);
    }
}
