package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A wish for demo customers, which needs no words. */
public record DemoInput() implements Input {}
