package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/**
 * The order of custom fields by id, and the names of hidden system fields; what is absent stays.
 */
public record FieldListInput(String version, List<String> order, List<String> hidden)
        implements Input {}
