package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The settings for tasks as the admin's form sends them. */
public record TaskSettingsInput(
        String version,
        String project,
        String type,
        String field,
        String nominationProject,
        String nominationType,
        String accepted)
        implements Input {}
