package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Locale;

/** What all issues share the values of: statuses, priorities, resolutions, issue types. */
public sealed interface Constant extends IssueConstant {

    /** The id as text. */
    String id();

    /** The name in English. */
    String name();

    /** The place in the list, 1 first. */
    long position();

    @Override
    default String getId() {
        return id();
    }

    @Override
    default String getName() {
        return name();
    }

    @Override
    default String getDescription() {
        return "";
    }

    @Override
    default Long getSequence() {
        return position();
    }

    @Override
    default String getIconUrl() {
        return "";
    }

    @Override
    default String getNameTranslation() {
        return name();
    }

    /** A status with its category. */
    record OfStatus(String id, String name, long position, Category category)
            implements Constant, Status {
        @Override
        public StatusCategory getStatusCategory() {
            return category;
        }
    }

    /** A priority; position 1 is the most urgent. */
    record OfPriority(String id, String name, long position) implements Constant, Priority {
        @Override
        public String getStatusColor() {
            return "";
        }

        @Override
        public String getIconUrl() {
            return Constant.icon("priorities", name);
        }
    }

    /** A resolution. */
    record OfResolution(String id, String name, long position) implements Constant, Resolution {}

    /** An issue type. */
    record OfType(String id, String name, long position) implements Constant, IssueType {
        @Override
        public String getIconUrl() {
            return Constant.icon("issuetypes", name);
        }
    }

    /** Where the picture of a constant is, as Jira says it: below the context path. */
    private static String icon(String kind, String name) {
        return "/images/icons/%s/%s.svg"
                .formatted(kind, name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
