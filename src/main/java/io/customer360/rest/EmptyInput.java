package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The body of a request that needs nothing more to be said: an object without fields. */
public record EmptyInput() implements Input {}
