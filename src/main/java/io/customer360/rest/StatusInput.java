package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A customer status as an admin sends it. */
public record StatusInput(
        String version, String name, String colour, String description, String left)
        implements Input {}
