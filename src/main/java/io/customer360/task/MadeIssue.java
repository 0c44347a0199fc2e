package io.customer360.task;

/**
 * An issue that was made.
 *
 * @param tied whether it names its customer; Jira may leave a field out without a word
 */
public record MadeIssue(long id, String key, boolean tied) {}
