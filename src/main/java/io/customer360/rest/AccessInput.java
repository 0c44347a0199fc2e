package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The access settings as the admin's form sends them: one group per line. */
public record AccessInput(
        String version,
        String view,
        String viewAll,
        String edit,
        String seeRevenue,
        String export,
        String manage,
        String serviceAccount)
        implements Input {}
