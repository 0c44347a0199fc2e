package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A tier as an admin sends it. */
public record TierInput(String version, String name, String vip) implements Input {}
