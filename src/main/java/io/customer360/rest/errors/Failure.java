package io.customer360.rest.errors;

import io.customer360.rest.view.View;

/** A refusal: its HTTP status and both its faces. */
public record Failure(int status, View view) {}
