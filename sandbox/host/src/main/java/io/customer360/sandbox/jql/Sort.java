package io.customer360.sandbox.jql;

/** One entry of ORDER BY. */
record Sort(String field, boolean descending) {}
