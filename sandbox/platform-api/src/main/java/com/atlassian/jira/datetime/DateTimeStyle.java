package com.atlassian.jira.datetime;

/** The ways in which Jira writes dates. */
public enum DateTimeStyle {
    COMPLETE,
    DATE,
    DATE_PICKER
}
