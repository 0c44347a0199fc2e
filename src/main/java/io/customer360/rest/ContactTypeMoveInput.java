package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Where a contact type goes: up or down. */
public record ContactTypeMoveInput(String version, String up) implements Input {}
