package io.customer360.rest.view;

/**
 * What a resource answers: one record with two faces, JSON for programs and the named template for
 * pages.
 */
public record View(String template, Object json, Object shown) {

    /** The same record in both faces. */
    public static View of(String template, Object record) {
        return new View(template, record, record);
    }
}
