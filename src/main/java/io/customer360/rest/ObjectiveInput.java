package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether an objective is reached. */
public record ObjectiveInput(String ticked) implements Input {}
