package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether a section or tile is shown. */
public record LayoutShowInput(String version, String on) implements Input {}
