package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The customer that another one belongs to, as somebody sends it. */
public record HierarchyInput(String version, String parent) implements Input {}
