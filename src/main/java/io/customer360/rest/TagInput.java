package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A tag as forms and programs send it. */
public record TagInput(String version, String name, String colour, String source, String externalId)
        implements Input {}
