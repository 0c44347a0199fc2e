package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Which tag takes the place of another. */
public record TagMergeInput(String version, String into) implements Input {}
