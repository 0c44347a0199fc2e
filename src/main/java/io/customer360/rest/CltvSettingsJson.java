package io.customer360.rest;

import io.customer360.churn.CltvModel;

/**
 * What the value of a customer is reckoned with, as its page shows it.
 *
 * @param version the version in force
 * @param from the version whose values are shown instead of its own; absent for its own
 */
public record CltvSettingsJson(
        int version,
        String from,
        EntryJson margin,
        EntryJson cap,
        EntryJson weight,
        EntryJson bands) {

    static CltvSettingsJson of(CltvModel now, CltvModel shown) {
        return new CltvSettingsJson(
                now.version(),
                shown.version() == now.version() ? null : Integer.toString(shown.version()),
                entry("margin", now, shown),
                entry("cap", now, shown),
                entry("weight", now, shown),
                entry("bands", now, shown));
    }

    private static EntryJson entry(String name, CltvModel now, CltvModel shown) {
        return new EntryJson(
                name, "c360-cltv-" + name, shown.fields().get(name), now.fields().get(name));
    }
}
