package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The settings for tickets as the admin's form sends them. */
public record TicketSettingsInput(String version, String mode, String escalation)
        implements Input {}
