package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A contact type as the admin's form sends it. */
public record ContactTypeInput(
        String version, String name, String colour, String icon, String champion, String offered)
        implements Input {}
