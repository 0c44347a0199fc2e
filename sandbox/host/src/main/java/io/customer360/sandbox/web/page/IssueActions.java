package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.Constant;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.LinkKind;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people do to an issue they look at; a refused form shows the issue again. */
final class IssueActions {
    /** The permission to change fields of an issue. */
    static final String EDIT = "EDIT_ISSUES";

    /** The permission to move an issue to another status. */
    static final String TRANSITION = "TRANSITION_ISSUES";

    /** The permission to comment. */
    static final String COMMENT = "ADD_COMMENTS";

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_WORD = 255;

    private final JiraWorld world;
    private final Refusal refusal;

    IssueActions(JiraWorld world, Refusal refusal) {
        this.world = world;
        this.refusal = refusal;
    }

    /** Draws the issue with what is wrong with the form. */
    interface Refusal {
        Page page(Visit visit, JiraIssue issue, Problems problems);
    }

    private interface Change {
        void to(JiraIssue issue, Visit visit, Problems problems);
    }

    List<Route> routes() {
        return List.of(
                action("AddComment", COMMENT, this::comment),
                action("ResolveIssue", TRANSITION, this::resolve),
                action("ReopenIssue", TRANSITION, this::reopen),
                action("WorkflowUIDispatcher", TRANSITION, this::status),
                action("AssignIssue", EDIT, this::assign),
                action("EditLabels", EDIT, this::label),
                action("EditDueDate", EDIT, this::due),
                action("LinkJiraIssue", EDIT, this::link));
    }

    private Route action(String name, String permission, Change change) {
        return Route.post(
                "/secure/" + name + "\\.jspa",
                Access.LICENSED,
                visit -> changed(visit, permission, change));
    }

    private Answer changed(Visit visit, String permission, Change change) {
        var issue = world.issues().visible(visit.parameter("issueKey"), visit.user());
        if (issue.isEmpty()) {
            return Answer.notFound();
        }
        if (!world.grants().on(issue.get().id(), permission, visit.user())) {
            return Answer.forbidden();
        }
        var problems = new Problems();
        change.to(issue.get(), visit, problems);
        return problems.none()
                ? Answer.move("/browse/" + issue.get().getKey())
                : new Answer.Shown(400, refusal.page(visit, issue.get(), problems));
    }

    /** Only agents write to customers; everybody else comments internally. */
    static boolean mayShare(JiraWorld world, JiraIssue issue, Visit visit) {
        return !issue.project().service()
                || world.grants().on(issue.id(), Grants.AGENT, visit.user());
    }

    private void comment(JiraIssue issue, Visit visit, Problems problems) {
        var text = visit.parameter("comment");
        problems.text("comment", "Comment", text, LONGEST_TEXT);
        if (problems.none()) {
            var internal =
                    issue.project().service()
                            && (visit.parameter("internal").equals("true")
                                    || !mayShare(world, issue, visit));
            world.issues().comment(issue, visit.user(), text, internal);
        }
    }

    private void resolve(JiraIssue issue, Visit visit, Problems problems) {
        var resolution = visit.parameter("resolution");
        if (issue.resolution() != null) {
            problems.add("resolution", "Resolution: the issue is resolved already.");
        } else if (named(Constant.OfResolution.class, resolution).isEmpty()) {
            problems.add("resolution", "Resolution is required.");
        } else {
            world.issues().resolve(issue, resolution, visit.user());
        }
    }

    private void reopen(JiraIssue issue, Visit visit, Problems problems) {
        if (issue.resolution() != null) {
            world.issues().reopen(issue, visit.user());
        }
    }

    private void status(JiraIssue issue, Visit visit, Problems problems) {
        var status = visit.parameter("status");
        if (named(Constant.OfStatus.class, status).filter(IssueForms::open).isEmpty()
                || issue.resolution() != null) {
            problems.add("status", "Status: the issue cannot go there.");
        } else {
            world.issues().transition(issue, status, visit.user());
        }
    }

    private void assign(JiraIssue issue, Visit visit, Problems problems) {
        var name =
                visit.parameter("me").isEmpty()
                        ? visit.parameter("assignee")
                        : visit.user().getName();
        var user = world.users().byName(name).filter(found -> assignable(issue, found));
        if (!name.isEmpty() && user.isEmpty()) {
            problems.add("assignee", "Assignee: " + name + " cannot be assigned to this issue.");
        } else {
            world.issues().assign(issue, user.orElse(null), visit.user());
        }
    }

    private boolean assignable(JiraIssue issue, JiraUser user) {
        return world.licensed(user) && world.grants().on(issue.id(), EDIT, user);
    }

    private void label(JiraIssue issue, Visit visit, Problems problems) {
        var labels =
                Stream.of(visit.parameter("labels").split("\\s+"))
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .toList();
        if (labels.stream().anyMatch(label -> label.length() > LONGEST_WORD)) {
            problems.add("labels", "Labels must be at most 255 characters long each.");
        } else {
            world.issues().label(issue, labels, visit.user());
        }
    }

    private void due(JiraIssue issue, Visit visit, Problems problems) {
        var text = visit.parameter("duedate");
        try {
            var day = text.isEmpty() ? null : LocalDate.parse(text);
            world.issues().due(issue, day, visit.user());
        } catch (DateTimeParseException e) {
            problems.add("duedate", "Due date: write it as 2026-12-31.");
        }
    }

    private void link(JiraIssue issue, Visit visit, Problems problems) {
        var kind = LinkKind.named(visit.parameter("linkDesc"));
        var key = visit.parameter("issueKeys");
        var other = world.issues().visible(key, visit.user());
        if (kind.isEmpty()) {
            problems.add("linkDesc", "This issue is required.");
        }
        if (other.isEmpty()) {
            problems.add("issueKeys", "Issue: there is no issue " + key + " that you may see.");
        } else if (other.get().id() == issue.id()) {
            problems.add("issueKeys", "Issue: an issue cannot be linked to itself.");
        }
        if (problems.none()) {
            world.links().add(issue, kind.get(), other.get(), visit.user());
        }
    }

    private <T extends Constant> Optional<T> named(Class<T> kind, String name) {
        return world.constants().all(kind).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
