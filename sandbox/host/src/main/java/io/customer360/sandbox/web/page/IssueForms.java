package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.Category;
import io.customer360.sandbox.jira.Constant;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.LinkKind;
import io.customer360.sandbox.web.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions on top of an issue, each a button that opens its form, as far as one may. */
final class IssueForms {
    private final JiraWorld world;

    IssueForms(JiraWorld world) {
        this.world = world;
    }

    Html all(Visit visit, JiraIssue issue, Problems problems) {
        var fields = new Fields(problems);
        var edit = world.grants().on(issue.id(), IssueActions.EDIT, visit.user());
        var move = world.grants().on(issue.id(), IssueActions.TRANSITION, visit.user());
        var open = issue.resolution() == null;
        return Html.of(
                "{}{}{}{}{}{}{}",
                resolve(visit, issue, fields).when(move && open),
                reopen(visit, issue).when(move && !open),
                status(visit, issue, fields).when(move && open),
                assign(visit, issue, fields).when(edit),
                labels(visit, issue, fields).when(edit),
                due(visit, issue, fields).when(edit),
                link(visit, issue, fields).when(edit));
    }

    /** Whether an open issue can be in a status. */
    static boolean open(Constant.OfStatus status) {
        return status.category() != Category.DONE;
    }

    private Html resolve(Visit visit, JiraIssue issue, Fields fields) {
        var resolutions = names(world.constants().all(Constant.OfResolution.class), Constant::name);
        return action(
                "resolve",
                "Resolve this issue",
                "/secure/ResolveIssue.jspa",
                visit,
                issue,
                fields.choice("resolution", "Resolution", resolutions, "Done"),
                fields.problems().on("resolution"));
    }

    private static Html reopen(Visit visit, JiraIssue issue) {
        return Html.of(
                """
                {}<input type="hidden" name="issueKey" value="{}"><button class="aui-button"\
                 id="action-reopen">Reopen issue</button></form>
                """,
                visit.form("/secure/ReopenIssue.jspa", ""),
                issue.getKey());
    }

    private Html status(Visit visit, JiraIssue issue, Fields fields) {
        var statuses =
                names(
                        world.constants().all(Constant.OfStatus.class).stream()
                                .filter(IssueForms::open)
                                .toList(),
                        Constant::name);
        return action(
                "status",
                "Change status",
                "/secure/WorkflowUIDispatcher.jspa",
                visit,
                issue,
                fields.choice("status", "Status", statuses, issue.status().name()),
                fields.problems().on("status"));
    }

    private static Html assign(Visit visit, JiraIssue issue, Fields fields) {
        var now = issue.assignee() == null ? "" : issue.assignee().getName();
        return action(
                "assign",
                "Assign",
                "/secure/AssignIssue.jspa",
                visit,
                issue,
                fields.text("assignee", "Assignee (username, empty for nobody)", now)
                        .and(
                                Html.of(
                                        "<p><button class=\"aui-button aui-button-link\" name=\"me\""
                                                + " value=\"true\" id=\"assign-to-me\">Assign to"
                                                + " me</button></p>")),
                fields.problems().on("assignee"));
    }

    private static Html labels(Visit visit, JiraIssue issue, Fields fields) {
        return action(
                "labels",
                "Labels",
                "/secure/EditLabels.jspa",
                visit,
                issue,
                fields.text(
                        "labels",
                        "Labels, with spaces between",
                        String.join(" ", issue.request().labels())),
                fields.problems().on("labels"));
    }

    private static Html due(Visit visit, JiraIssue issue, Fields fields) {
        var now = issue.dates().due() == null ? "" : issue.dates().due().toString();
        return action(
                "due",
                "Due date",
                "/secure/EditDueDate.jspa",
                visit,
                issue,
                fields.day("duedate", "Due date", now),
                fields.problems().on("duedate"));
    }

    private static Html link(Visit visit, JiraIssue issue, Fields fields) {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(LinkKind.values()).forEach(kind -> kinds.put(kind.words(), kind.outward()));
        return action(
                "link",
                "Link",
                "/secure/LinkJiraIssue.jspa",
                visit,
                issue,
                fields.choice("linkDesc", "This issue", kinds, visit.parameter("linkDesc"))
                        .and(fields.text("issueKeys", "Issue", visit.parameter("issueKeys"))),
                fields.problems().on("issueKeys") || fields.problems().on("linkDesc"));
    }

    private static <T> Map<String, String> names(List<T> all, Function<T, String> name) {
        return all.stream()
                .map(name)
                .collect(Collectors.toMap(n -> n, n -> n, (a, b) -> a, LinkedHashMap::new));
    }

    private static Html action(
            String id,
            String words,
            String address,
            Visit visit,
            JiraIssue issue,
            Html fields,
            boolean refused) {
        return Html.of(
                """
                <details class="sandbox-action" name="issue-action"{}><summary class="aui-button"\
                 id="action-{}">{}</summary>{}<input type="hidden" name="issueKey" value="{}">{}\
                <div class="buttons-container"><button class="aui-button aui-button-primary"\
                 id="action-{}-submit">{}</button></div></form></details>
                """,
                Html.of(" open").when(refused),
                id,
                words,
                visit.form(address, "aui top-label"),
                issue.getKey(),
                fields,
                id,
                words);
    }
}
