package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A link as a person or a program sends it. */
public record LinkInput(
        String version, String name, String address, String source, String externalId)
        implements Input {}
