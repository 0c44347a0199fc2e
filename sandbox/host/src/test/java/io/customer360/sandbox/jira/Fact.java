package io.customer360.sandbox.jira;

import java.time.Instant;
import java.util.Set;

/** What a test knows about an issue it made; null stands for empty. */
record Fact(
        String key,
        String project,
        String summary,
        String status,
        int priority,
        boolean resolved,
        String assignee,
        String reporter,
        Instant created,
        String level,
        Set<Integer> organisations) {}
