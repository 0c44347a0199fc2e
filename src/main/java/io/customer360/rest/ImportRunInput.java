package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The wish to take in a file, which needs no words. */
public record ImportRunInput() implements Input {}
