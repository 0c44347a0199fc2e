package io.customer360.rest.errors;

import java.util.List;
import java.util.Map;

/**
 * A refusal in the shape of Jira's own API, with a code and, for a stale edit, the newer record.
 */
public record ErrorJson(
        List<String> errorMessages, Map<String, String> errors, String code, Object current) {}
