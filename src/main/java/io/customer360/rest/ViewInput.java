package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/** A view as somebody sends it; what is absent stays. */
public record ViewInput(
        String version, String name, String shared, String address, List<String> columns)
        implements Input {}
