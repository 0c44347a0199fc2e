package io.customer360.sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.Map;

/** Jira's own conditions, known by their class names. */
final class BuiltInConditions {
    static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final JiraWorld world;

    BuiltInConditions(JiraWorld world) {
        this.world = world;
    }

    static boolean names(String className) {
        return className.startsWith(PACKAGE);
    }

    Condition named(String className) {
        var test =
                switch (className.substring(PACKAGE.length())) {
                    case "UserLoggedInCondition" ->
                            (Test) (user, permission, context) -> user != null;
                    case "UserIsAdminCondition" ->
                            (Test) (user, permission, context) -> holds("ADMINISTER", user);
                    case "UserIsSysAdminCondition" ->
                            (Test) (user, permission, context) -> holds("SYSTEM_ADMIN", user);
                    case "HasProjectPermissionCondition" -> (Test) this::inProject;
                    case "HasIssuePermissionCondition" -> (Test) this::onIssue;
                    default -> throw new StartFailure("The sandbox has no condition " + className);
                };
        return new BuiltIn(test);
    }

    private boolean holds(String permission, ApplicationUser user) {
        return world.grants().globally(permission, user);
    }

    private boolean inProject(
            ApplicationUser user, String permission, Map<String, Object> context) {
        return context.get("project") instanceof Project project
                && world.grants().in(project.getId(), key(permission), user);
    }

    private boolean onIssue(ApplicationUser user, String permission, Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && world.grants().on(issue.getId(), key(permission), user);
    }

    /** The old short names are still written in descriptors. */
    private static String key(String permission) {
        return switch (permission) {
            case "browse" -> "BROWSE_PROJECTS";
            case "project" -> "ADMINISTER_PROJECTS";
            case "edit" -> "EDIT_ISSUES";
            case "comment" -> "ADD_COMMENTS";
            default -> permission;
        };
    }

    private interface Test {
        boolean passes(ApplicationUser user, String permission, Map<String, Object> context);
    }

    private static final class BuiltIn implements Condition {
        private final Test test;
        private String permission = "";

        BuiltIn(Test test) {
            this.test = test;
        }

        @Override
        public void init(Map<String, String> params) {
            permission = params.getOrDefault("permission", "");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return test.passes((ApplicationUser) context.get("user"), permission, context);
        }
    }
}
