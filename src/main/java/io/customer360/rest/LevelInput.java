package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A level of pulses as an admin sends it. */
public record LevelInput(String version, String name, String points, String colour, String offered)
        implements Input {}
