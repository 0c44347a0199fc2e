package io.customer360.sandbox.jira.node;

import java.time.Instant;

/** A node that was alive a short while ago. */
public record LiveNode(String name, String url, Instant seen) {}
