package io.customer360.sandbox.jira;

import java.time.Instant;

/**
 * What a new comment is to be.
 *
 * @param issue the id of its issue
 * @param author by user key
 * @param internal whether portal customers do not see it
 */
public record CommentDraft(long issue, String author, String body, Instant at, boolean internal) {}
