package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The score of a measure, and what somebody has to say about it; what is not sent stays. */
public record MeasureInput(String score, String comment) implements Input {}
