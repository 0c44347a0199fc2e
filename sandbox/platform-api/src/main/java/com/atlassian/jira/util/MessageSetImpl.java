package com.atlassian.jira.util;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A message set in memory. */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addMessageSet(MessageSet messages) {
        errors.addAll(messages.getErrorMessages());
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }
}
