package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Permissions that every project has. */
public final class ProjectPermissions {
    public static final ProjectPermissionKey BROWSE_PROJECTS =
            new ProjectPermissionKey("BROWSE_PROJECTS");
    public static final ProjectPermissionKey ADMINISTER_PROJECTS =
            new ProjectPermissionKey("ADMINISTER_PROJECTS");
    public static final ProjectPermissionKey CREATE_ISSUES =
            new ProjectPermissionKey("CREATE_ISSUES");
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
    public static final ProjectPermissionKey ADD_COMMENTS =
            new ProjectPermissionKey("ADD_COMMENTS");
    public static final ProjectPermissionKey TRANSITION_ISSUES =
            new ProjectPermissionKey("TRANSITION_ISSUES");

    private ProjectPermissions() {}
}
