package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether a scorecard is offered no more. */
public record ScorecardRetiredInput(String version, String retired) implements Input {}
