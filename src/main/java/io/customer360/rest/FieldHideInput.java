package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether a system field is hidden. */
public record FieldHideInput(String version, String hidden) implements Input {}
