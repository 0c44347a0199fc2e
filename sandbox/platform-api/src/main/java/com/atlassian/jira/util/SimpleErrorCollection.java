package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An error collection in memory. */
public class SimpleErrorCollection implements ErrorCollection {
    private final Collection<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }
}
