package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The list of industries as the admin's form sends it: one per line. */
public record IndustriesInput(String version, String names) implements Input {}
