package io.customer360.rest;

import io.customer360.rest.input.Input;

/**
 * Marks notices as read.
 *
 * @param upTo the newest one that was looked at
 */
public record NoticesSeenInput(String upTo) implements Input {}
