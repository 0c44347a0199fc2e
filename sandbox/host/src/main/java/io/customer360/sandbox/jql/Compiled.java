package io.customer360.sandbox.jql;

import java.util.Map;

/** A search as parts of one SQL statement over issue {@code i}. */
public record Compiled(String where, String order, Map<String, Object> params) {}
