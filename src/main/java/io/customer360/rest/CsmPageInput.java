package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The settings of the page of a CSM as an admin sends them. */
public record CsmPageInput(String version, String on, String months, String medium)
        implements Input {}
