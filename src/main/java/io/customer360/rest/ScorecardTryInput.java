package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A condition to be tried. */
public record ScorecardTryInput(String search, String bound, String number) implements Input {}
