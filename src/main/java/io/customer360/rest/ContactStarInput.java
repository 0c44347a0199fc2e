package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Whether a contact is important. */
public record ContactStarInput(String version, String important) implements Input {}
