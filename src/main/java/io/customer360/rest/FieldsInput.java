package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;
import java.util.Map;

/** The custom fields of a customer that somebody has changed; what is absent stays. */
public record FieldsInput(String version, Map<String, List<String>> custom) implements Input {}
