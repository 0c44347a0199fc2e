package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A nomination as a person or a program sends it. */
public record NominationInput(String summary, String reason) implements Input {}
