package io.customer360.rest;

import io.customer360.rest.input.Input;

/** How attention is judged, as an admin sends it. */
public record AttentionInput(
        String version,
        String on,
        String days,
        String revenue,
        String health,
        String tier,
        String leftOut)
        implements Input {}
