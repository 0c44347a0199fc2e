package io.customer360.rest;

import io.customer360.settings.Industries;

/** The industries to choose from, one per line. */
public record IndustriesJson(int version, String names) {

    /** Copies the list. */
    public static IndustriesJson of(Industries industries) {
        return new IndustriesJson(industries.version(), String.join("\n", industries.names()));
    }
}
