package com.atlassian.jira.util;

import java.util.Set;

/** Messages for a person, sorted into errors and warnings. */
public interface MessageSet {
    void addErrorMessage(String message);

    void addMessageSet(MessageSet messages);

    boolean hasAnyErrors();

    Set<String> getErrorMessages();
}
