package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/** A custom field as an administrator defines it; its options are three lists side by side. */
public record FieldDefinitionInput(
        String version,
        String name,
        String help,
        String type,
        String required,
        String sourceName,
        String sourceLink,
        List<String> optionIds,
        List<String> optionNames,
        List<String> optionDescriptions)
        implements Input {}
