package io.customer360.rest;

import io.customer360.rest.view.Worded;

/** One value to choose from in a form. */
public record OptionJson(String value, Worded label, boolean selected) {

    /** An option that is selected when its value is the chosen one. */
    public static OptionJson of(Worded value, String chosen) {
        return new OptionJson(value.raw(), value, value.raw().equals(chosen));
    }
}
