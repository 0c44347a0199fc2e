package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A tag as forms send it; a customer is given one by its name alone. */
public record TagInput(String version, String name, String colour) implements Input {}
