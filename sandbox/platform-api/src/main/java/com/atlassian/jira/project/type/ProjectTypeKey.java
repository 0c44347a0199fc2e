package com.atlassian.jira.project.type;

import java.util.Objects;

/** Kind of a project, such as service_desk or software. */
public final class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = Objects.requireNonNull(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey type && type.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
