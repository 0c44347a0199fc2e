package com.atlassian.jira.entity.property;

/** What properties can be put on. */
public final class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY = new EntityPropertyType("IssueProperty");
    public static final EntityPropertyType COMMENT_PROPERTY =
            new EntityPropertyType("CommentProperty");

    private final String dbEntityName;

    private EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
