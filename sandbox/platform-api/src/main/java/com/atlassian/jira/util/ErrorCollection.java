package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Errors of one operation, general ones and ones at a field. */
public interface ErrorCollection {
    void addErrorMessage(String message);

    void addError(String field, String message);

    void addReason(Reason reason);

    boolean hasAnyErrors();

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    Set<Reason> getReasons();

    /** Why an operation was refused. */
    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        SERVER_ERROR,
        CONFLICT
    }
}
