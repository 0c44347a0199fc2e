package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether somebody wants all sections in one scroll. */
public record ScrollingInput(String on) implements Input {}
