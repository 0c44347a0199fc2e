package io.customer360.rest;

import io.customer360.field.FieldSource;
import io.customer360.rest.view.SafeUrl;

/** The system that feeds a field; the link is blank when there is none. */
public record FieldSourceJson(String name, SafeUrl link) {

    /** Copies a source. */
    static FieldSourceJson of(FieldSource source) {
        return new FieldSourceJson(source.name(), new SafeUrl(source.link()));
    }
}
