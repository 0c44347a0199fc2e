package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The layout of the customer page as lines of keys; what is not sent stays as it is. */
public record LayoutInput(
        String version, String sections, String widgets, String tiles, String groups)
        implements Input {}
