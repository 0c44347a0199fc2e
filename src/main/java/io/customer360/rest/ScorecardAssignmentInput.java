package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The scorecard that a customer is to get, and whether it may end one of the same kind. */
public record ScorecardAssignmentInput(String scorecard, String replace) implements Input {}
