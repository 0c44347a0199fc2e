package io.customer360.rest;

import io.customer360.rest.input.Input;

/** What somebody has changed about a customer; what is absent stays. */
public record ProfileInput(
        String version, String csm, String industry, String country, String zone, String status)
        implements Input {}
