package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A risk category or a risk factor as an admin sends it. */
public record RiskInput(String version, String name, String offered) implements Input {}
