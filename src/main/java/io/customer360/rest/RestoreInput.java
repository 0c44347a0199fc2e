package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A wish to restore, which needs no words. */
public record RestoreInput() implements Input {}
