package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A link as somebody sends it. */
public record LinkInput(String version, String name, String address) implements Input {}
