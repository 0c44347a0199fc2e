package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A heading over custom fields. */
public record LayoutHeadingInput(String version, String heading) implements Input {}
