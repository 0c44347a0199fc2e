package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The settings of the reminder as an admin sends them. */
public record ReminderInput(String version, String on, String day, String issue) implements Input {}
