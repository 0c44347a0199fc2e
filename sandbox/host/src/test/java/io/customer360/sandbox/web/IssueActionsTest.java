package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventType;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what an agent does in the issue view")
class IssueActionsTest {
    private static Site site;

    private String key;

    @BeforeAll
    static void open() {
        site = new Site();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void request() {
        key =
                site.world()
                        .issues()
                        .create(IssueDraft.in("SUP", "Help"), site.world().user("paula"))
                        .getKey();
    }

    private JiraIssue issue() {
        return site.world().issues().byKey(key).orElseThrow();
    }

    @Test
    @DisplayName("assign, label, due date, status, comment, resolve and reopen fire their events")
    void works() {
        var anna = site.as("anna");
        anna.post("/secure/AssignIssue.jspa", "issueKey", key, "me", "true", "assignee", "");
        anna.post("/secure/EditLabels.jspa", "issueKey", key, "labels", "b  a b");
        anna.post("/secure/EditDueDate.jspa", "issueKey", key, "duedate", "2030-02-28");
        anna.post("/secure/WorkflowUIDispatcher.jspa", "issueKey", key, "status", "In Progress");
        anna.post("/secure/AddComment.jspa", "issueKey", key, "comment", "Hi", "internal", "false");
        anna.post("/secure/ResolveIssue.jspa", "issueKey", key, "resolution", "Won't Do");
        var done = issue();
        assertEquals("anna", done.assignee().getName());
        assertEquals(List.of("a", "b"), done.request().labels().stream().sorted().toList());
        assertEquals("2030-02-28", done.dates().due().toString());
        assertEquals("Won't Do", done.resolution().name());
        anna.post("/secure/ReopenIssue.jspa", "issueKey", key);
        assertNull(issue().resolution());
        assertEquals(
                List.of(
                        EventType.ISSUE_CREATED_ID,
                        EventType.ISSUE_ASSIGNED_ID,
                        EventType.ISSUE_UPDATED_ID,
                        EventType.ISSUE_UPDATED_ID,
                        EventType.ISSUE_GENERICEVENT_ID,
                        EventType.ISSUE_COMMENTED_ID,
                        EventType.ISSUE_RESOLVED_ID,
                        EventType.ISSUE_REOPENED_ID),
                site.events(key));
    }

    @Test
    @DisplayName("links show on both issues, and never lead to what somebody may not see")
    void links() {
        var anna = site.as("anna");
        anna.post(
                "/secure/LinkJiraIssue.jspa",
                "issueKey",
                key,
                "linkDesc",
                "Blocks",
                "issueKeys",
                "SUP-4");
        assertTrue(anna.page("/browse/SUP-4").select("#linkingmodule").text().contains(key));
        var seen = anna.page("/browse/" + key).select("#linkingmodule").text();
        assertTrue(seen.contains("blocks SUP-4"), seen);
        assertFalse(site.as("carla").get("/browse/" + key).body().contains("SUP-4"));
        for (var other : List.of("FIN-1", "SUP-99999", "", key)) {
            var answer =
                    anna.post(
                            "/secure/LinkJiraIssue.jspa",
                            "issueKey",
                            key,
                            "linkDesc",
                            "Blocks",
                            "issueKeys",
                            other);
            refused(answer.body(), "issueKeys", "Issue: ");
        }
    }

    @Test
    @DisplayName("a wrong value is refused with the name of its field, and its form stands open")
    void wrong() {
        var anna = site.as("anna");
        refused(
                anna.post("/secure/AssignIssue.jspa", "issueKey", key, "assignee", "paula").body(),
                "assignee",
                "Assignee: paula");
        refused(
                anna.post("/secure/EditDueDate.jspa", "issueKey", key, "duedate", "soon").body(),
                "duedate",
                "Due date");
        refused(
                anna.post("/secure/EditLabels.jspa", "issueKey", key, "labels", "x".repeat(256))
                        .body(),
                "labels",
                "Labels");
        refused(
                anna.post("/secure/ResolveIssue.jspa", "issueKey", key, "resolution", "?").body(),
                "resolution",
                "Resolution");
        refused(
                anna.post("/secure/WorkflowUIDispatcher.jspa", "issueKey", key, "status", "Done")
                        .body(),
                "status",
                "Status");
        assertEquals(
                400,
                anna.post("/secure/AddComment.jspa", "issueKey", key, "comment", " ").statusCode());
        assertEquals(List.of(EventType.ISSUE_CREATED_ID), site.events(key));
    }

    private static void refused(String body, String field, String words) {
        var page = Jsoup.parse(body);
        assertTrue(page.select("#form-errors").text().contains(words), body);
        assertTrue(page.select("#" + field + "-error").text().contains(words), body);
        assertTrue(page.select("details[open]").is(":has(#" + field + ")"), field);
    }

    @Test
    @DisplayName("who is no agent comments internally only, whatever the form says")
    void internally() {
        var carla = site.as("carla");
        assertTrue(carla.page("/browse/" + key).select("#issue-comment-add-submit").isEmpty());
        carla.post(
                "/secure/AddComment.jspa", "issueKey", key, "comment", "Psst", "internal", "false");
        assertTrue(site.world().comments().all(issue()).get(0).internal());
        assertFalse(
                site.as("paula")
                        .get("/servicedesk/customer/portal/1/" + key)
                        .body()
                        .contains("Psst"));
    }

    @Test
    @DisplayName("nothing happens without the token, the permission or sight of the issue")
    void guarded() {
        for (var action :
                List.of(
                        "AddComment",
                        "ResolveIssue",
                        "ReopenIssue",
                        "WorkflowUIDispatcher",
                        "AssignIssue",
                        "EditLabels",
                        "EditDueDate",
                        "LinkJiraIssue")) {
            var path = "/secure/" + action + ".jspa";
            assertEquals(403, site.as("anna").forged(path, "issueKey", key).statusCode(), action);
            assertEquals(404, site.as("ben").post(path, "issueKey", key).statusCode(), action);
            assertEquals(405, site.as("anna").get(path).statusCode(), action);
            if (!action.equals("AddComment")) {
                assertEquals(403, site.as("vera").post(path, "issueKey", key).statusCode(), action);
            }
        }
        assertTrue(site.as("vera").page("/browse/" + key).select(".issue-actions form").isEmpty());
        assertEquals(List.of(EventType.ISSUE_CREATED_ID), site.events(key));
    }
}
