package io.customer360.sandbox.jira.core;

import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraField;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;

/**
 * The checks of a new issue. As in Jira, the reporter must be named, dates have the form of the
 * person's date picker, and what the person may not set, or the project does not have, is left out
 * without a word.
 */
final class IssueCheck {

    private static final int LONGEST_SUMMARY = 255;

    private final JiraWorld world;
    private final ApplicationUser user;
    private final IssueParameters in;
    private final SimpleErrorCollection errors;

    IssueCheck(
            JiraWorld world,
            ApplicationUser user,
            IssueParameters in,
            SimpleErrorCollection errors) {
        this.world = world;
        this.user = user;
        this.in = in;
        this.errors = errors;
    }

    /** The issue to be; the errors say what is wrong with it. */
    Optional<IssueDraft> draft() {
        Optional<JiraProject> project = project();
        return project.map(
                found -> {
                    IssueDraft draft = IssueDraft.in(found.key(), summary());
                    type(found, draft);
                    draft.description(given("description").orElse(""));
                    if (found.type().equals(JiraProject.BUSINESS)) {
                        draft.status("To Do");
                    }
                    reporter(draft);
                    assignee(found, draft);
                    due(found, draft);
                    in.fields.forEach((id, values) -> custom(id, values, found, draft));
                    return draft;
                });
    }

    private Optional<JiraProject> project() {
        Optional<JiraProject> project =
                Optional.ofNullable(in.project).flatMap(world.projects()::byId);
        if (project.isEmpty()) {
            errors.addError("pid", "You have not selected a valid project to create an issue in.");
        } else if (project.get().archived()) {
            errors.addError("pid", "You can't create issues in an archived project.");
        } else if (!holds("CREATE_ISSUES", project.get())) {
            errors.addError("pid", "You do not have permission to create issues in this project.");
        } else {
            return project;
        }
        return Optional.empty();
    }

    private String summary() {
        String summary = given("summary").map(String::strip).orElse("");
        if (summary.isEmpty()) {
            errors.addError("summary", "You must specify a summary of the issue.");
        } else if (summary.length() > LONGEST_SUMMARY) {
            errors.addError("summary", "Summary must be less than 255 characters.");
        } else if (summary.indexOf('\n') >= 0) {
            errors.addError(
                    "summary", "The summary is invalid because it contains newline characters.");
        }
        return summary;
    }

    private void type(JiraProject project, IssueDraft draft) {
        world.constants().typesIn(project).stream()
                .filter(type -> type.id().equals(in.texts.get("issuetype")))
                .findFirst()
                .ifPresentOrElse(
                        type -> draft.type(type.name()),
                        () -> errors.addError("issuetype", "The issue type selected is invalid."));
    }

    private void reporter(IssueDraft draft) {
        Optional<JiraUser> reporter = given("reporter").flatMap(world.users()::byName);
        if (reporter.isEmpty()) {
            errors.addError("reporter", "Reporter is required.");
        } else {
            draft.reporter(reporter.get().key());
        }
    }

    private void assignee(JiraProject project, IssueDraft draft) {
        if (given("assignee").isEmpty()) {
            return;
        }
        Optional<JiraUser> assignee = given("assignee").flatMap(world.users()::byName);
        if (!holds("ASSIGN_ISSUES", project)) {
            errors.addError("assignee", "You do not have permission to assign issues.");
        } else if (assignee.isEmpty() || !assignable(project, assignee.get())) {
            errors.addError(
                    "assignee",
                    "User '" + given("assignee").get() + "' cannot be assigned issues.");
        } else {
            draft.assignee(assignee.get().key());
        }
    }

    private boolean assignable(JiraProject project, JiraUser assignee) {
        return assignee.active() && world.grants().in(project.id(), "ASSIGNABLE_USER", assignee);
    }

    private void due(JiraProject project, IssueDraft draft) {
        if (given("duedate").isEmpty() || !holds("SCHEDULE_ISSUES", project)) {
            return;
        }
        try {
            draft.due(
                    DateWriter.of(world.auth())
                            .forLoggedInUser()
                            .withStyle(DateTimeStyle.DATE_PICKER)
                            .withZone(DateWriter.utc())
                            .day(given("duedate").get()));
        } catch (ParseException malformed) {
            errors.addError(
                    "duedate",
                    "You did not enter a valid date. Please enter the date in the format"
                            + " \"d/MMM/yy\"");
        }
    }

    /** Fields of an app's making are on no screen here, so only who skips screens reaches them. */
    private void custom(Long id, List<String> values, JiraProject project, IssueDraft draft) {
        Optional<JiraField> field =
                List.of(JiraField.values()).stream()
                        .filter(each -> each.getIdAsLong().equals(id) && each.in(project))
                        .findFirst();
        if (field.isEmpty() || !in.skipsScreens) {
            return;
        }
        try {
            switch (field.get()) {
                case CUSTOMER_NUMBER -> draft.customer(Long.parseLong(values.get(0)));
                case ORGANISATIONS ->
                        draft.organisations(
                                values.stream().map(this::organisation).toArray(Integer[]::new));
                default -> throw new NumberFormatException("not for people");
            }
        } catch (NumberFormatException malformed) {
            errors.addError(field.get().getId(), values + " is an invalid value.");
        }
    }

    private Integer organisation(String text) {
        int id = Integer.parseInt(text);
        if (world.organisations().byId(id).isEmpty()) {
            throw new NumberFormatException("no such organisation");
        }
        return id;
    }

    private boolean holds(String permission, JiraProject project) {
        return world.grants().in(project.id(), permission, user);
    }

    private Optional<String> given(String field) {
        return Optional.ofNullable(in.texts.get(field)).filter(text -> !text.isBlank());
    }
}
