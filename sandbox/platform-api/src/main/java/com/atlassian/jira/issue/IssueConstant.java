package com.atlassian.jira.issue;

/** One of an issue's closed choices, such as a status or a priority. */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getIconUrl();

    String getNameTranslation();
}
