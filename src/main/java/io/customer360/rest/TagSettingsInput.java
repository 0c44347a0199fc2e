package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Who may invent tags, as the admin's form sends it. */
public record TagSettingsInput(String version, String open) implements Input {}
