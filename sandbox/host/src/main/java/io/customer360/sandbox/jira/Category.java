package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** The three status categories of Jira. */
public enum Category implements StatusCategory {
    TO_DO(2, "new", "To Do"),
    IN_PROGRESS(4, "indeterminate", "In Progress"),
    DONE(3, "done", "Done");

    private final long id;
    private final String key;
    private final String words;

    Category(long id, String key, String words) {
        this.id = id;
        this.key = key;
        this.words = words;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return words;
    }
}
