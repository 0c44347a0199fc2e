package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The order of a list as {@link io.customer360.shared.Arrangement} reads it. */
public record OrderInput(String version, String order) implements Input {}
