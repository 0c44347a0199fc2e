package io.customer360.rest;

import io.customer360.rest.input.Input;

/** What somebody wants the bars of renewals to tell. */
public record MeasureChoiceInput(String measure) implements Input {}
