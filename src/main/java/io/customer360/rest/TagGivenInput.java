package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The tag that a customer is given, by its name. */
public record TagGivenInput(String name) implements Input {}
