package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;
import java.util.Map;

/** A contact as a person or a program sends it. */
public record ContactInput(
        String version,
        String name,
        String role,
        String email,
        String phone,
        String type,
        String important,
        String user,
        String twice,
        String source,
        String externalId,
        Map<String, List<String>> custom)
        implements Input {}
