package com.atlassian.jira.avatar;

/** Picture of a user or project. */
public interface Avatar {
    Long getId();

    /** How large a picture is. */
    enum Size {
        SMALL,
        NORMAL,
        MEDIUM,
        LARGE
    }
}
