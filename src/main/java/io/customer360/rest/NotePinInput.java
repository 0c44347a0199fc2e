package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether a note is to be pinned. */
public record NotePinInput(String version, String pinned) implements Input {}
