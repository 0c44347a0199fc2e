package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A wish to refresh, which needs no words. */
public record RefreshInput() implements Input {}
