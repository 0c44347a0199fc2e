package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A task as a person or a program sends it. */
public record TaskInput(String summary, String due, String assignee) implements Input {}
