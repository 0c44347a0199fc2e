package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.jira.JiraProject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-095, F-097 what is to be done for a customer")
class TasksIT {
    private static final LocalDate DUE = LocalDate.now(ZoneOffset.UTC).plusDays(70);

    private Installation on;
    private int customer;
    private CustomerTasks made;
    private ObjectNode before;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Tasks", "SUP");
        on.assign(customer, "carla");
        made = new CustomerTasks(on, customer);
        before = Settings.tasks(on.as("admin"));
    }

    @AfterEach
    void restore() {
        on.world().projects().archive(project(), false);
        var admin = on.as("admin");
        var version = Settings.tasks(admin).path("version").asText();
        admin.put("settings/tasks", Forms.with(before, "version", version)).expect(200);
    }

    @Test
    @DisplayName("F-095 the tile counts what Jira finds past its day without a resolution")
    void due() throws Exception {
        made.create("Yesterday", -1);
        made.create("Last week", -7);
        made.create("Today", 0);
        made.create("Tomorrow", 1);
        made.resolve(made.create("Done in time or not", -3), "Done");
        new CustomerTasks(on, on.customer("Others", "SUP")).create("Not ours", -2);

        var tile = made.get("carla", "/due");

        assertEquals(2, tile.path("due").path("count").asLong());
        var jql = tile.path("due").path("jql").asText();
        assertTrue(jql.contains("due < startOfDay()"), jql);
        assertEquals(2, made.found("carla", jql));
        assertEquals(
                List.of("Last week", "Yesterday"),
                CustomerTasks.summaries(made.get("carla", "/list?set=due")));
        assertEquals(
                List.of("Last week", "Yesterday", "Today", "Tomorrow"),
                CustomerTasks.summaries(made.get("carla", "").path("list")));
        assertEquals(5, made.get("carla", "?set=all").path("list").path("total").asInt());
    }

    @Test
    @DisplayName("F-097 the list of a tile is the same set page by page, beside the same search")
    void drill() {
        for (int i = 1; i <= 23; i++) {
            made.create("Task " + i, -i);
        }
        var first = made.get("carla", "/list?set=due");
        var last = made.get("carla", "/list?set=due&start=20");

        assertEquals(23, made.get("carla", "/due").path("due").path("count").asInt());
        assertEquals(20, first.path("items").size());
        assertEquals(3, last.path("items").size());
        assertTrue(first.path("previous").isMissingNode() && last.path("next").isMissingNode());
        assertTrue(first.path("next").asText().endsWith("/list?set=due&start=20"));
        assertTrue(first.path("navigatorUrl").asText().contains("/issues/?jql="));
        assertEquals(
                List.of(),
                CustomerTasks.summaries(first).stream()
                        .filter(CustomerTasks.summaries(last)::contains)
                        .toList());
    }

    @Test
    @DisplayName("F-097 open tickets drill down to exactly those that are counted")
    void openTickets() {
        on.ticket("SUP", customer);
        on.ticket("SUP", customer);
        var path = "customers/" + customer + "/tickets/open";
        var count = on.as("carla").get(path).expect(200).json();
        var list = on.as("carla").get(path + "/list").expect(200).json();

        assertEquals(2, count.path("count").asInt());
        assertEquals(2, list.path("total").asInt());
        assertEquals(2, list.path("items").size());
        on.as("carla").get(path + "/list?start=x").expect(400);
    }

    @Test
    @DisplayName("F-095 a CSM creates a task in their own name, with its day and assignee")
    void creates() {
        var form =
                Forms.of(
                        "summary", "Call <b>them</b> ☎ today",
                        "due", DUE.toString(),
                        "assignee", on.key("dan"));
        var answer = on.as("carla").post(made.path(), form).expect(201).json();

        var key = answer.path("made").path("key").asText();
        assertFalse(answer.path("untied").asBoolean());
        var issue = on.world().issues().byKey(key).orElseThrow();
        assertEquals("Call <b>them</b> ☎ today", issue.summary());
        assertEquals(DUE, issue.dates().due());
        assertEquals("carla", issue.reporter().getName());
        assertEquals("dan", issue.assignee().getName());
        assertEquals(customer, issue.customerNumber());
        assertEquals(key, answer.path("list").path("items").path(0).path("key").asText());
    }

    @Test
    @DisplayName("F-095 the day survives a person whose language writes months otherwise")
    void germanDay() {
        var german = on.user("Gerda Müller", Locale.GERMAN, "csm-team");
        on.assign(customer, german);
        var may = LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 5, 7);
        var form = Forms.of("summary", "Anrufen", "due", may.toString());
        var key = on.as(german).post(made.path(), form).expect(201).json().path("made").path("key");
        var issue = on.world().issues().byKey(key.asText()).orElseThrow();
        assertEquals(may, issue.dates().due());
    }

    @Test
    @DisplayName("F-095 what Jira refuses is said at the field, in Jira's words")
    void refused() {
        var blank = on.as("carla").post(made.path(), Forms.of("summary", " ")).expect(400);
        assertTrue(blank.body().contains("\"summary\""), blank.toString());
        var nobody = Forms.of("summary", "Call them", "assignee", on.key("paula"));
        var refused = on.as("carla").post(made.path(), nobody).expect(400);
        assertTrue(refused.body().contains("cannot be assigned issues"), refused.toString());
        var unknown = Forms.of("summary", "Call them", "assignee", "nobody-at-all");
        var missing = on.as("carla").post(made.path(), unknown).expect(400);
        assertTrue(missing.body().contains("\"assignee\""), missing.toString());
        for (var day : List.of("soon", "2199-01-01")) {
            on.as("carla").post(made.path(), Forms.of("summary", "x", "due", day)).expect(400);
        }
        on.as("carla").post(made.path(), Forms.of("summary", "x", "bogus", "1")).expect(400);
        assertEquals(0, made.get("carla", "?set=all").path("list").path("total").asInt());
    }

    @Test
    @DisplayName("F-095 a field that the project does not have is noticed, not lost in silence")
    void untied() {
        var admin = on.as("admin");
        admin.put("settings/tasks", Settings.tasks(admin).put("field", "")).expect(200);
        var answer =
                on.as("carla")
                        .post(made.path(), Forms.of("summary", "Nobody's task"))
                        .expect(201)
                        .json();
        assertTrue(answer.path("untied").asBoolean());
        assertNotEquals("", answer.path("made").path("key").asText());
    }

    @Test
    @DisplayName("F-095 tasks in a service project are tied by the Organizations field")
    void serviceProject() {
        var admin = on.as("admin");
        var support = String.valueOf(on.world().projects().byKey("SUP").orElseThrow().id());
        var form = Settings.tasks(admin).put("project", support).put("field", "");
        admin.put("settings/tasks", form).expect(200);
        var answer = admin.post(made.path(), Forms.of("summary", "In support")).expect(201).json();
        assertFalse(answer.path("untied").asBoolean());
        assertEquals(List.of("In support"), CustomerTasks.summaries(answer.path("list")));
    }

    @Test
    @DisplayName("F-095 an archived project is said, and nothing is created in it")
    void archived() {
        made.create("Yesterday", -1);
        on.world().projects().archive(project(), true);
        assertEquals("archived", made.get("carla", "/due").path("condition").asText());
        assertTrue(made.get("carla", "/due").path("due").isMissingNode());
        assertFalse(made.get("carla", "").path("canCreate").asBoolean());
        on.as("carla").post(made.path(), Forms.of("summary", "Too late")).expect(400);
        on.world().projects().archive(project(), false);
        assertEquals(1, made.get("carla", "/due").path("due").path("count").asInt());
    }

    @Test
    @DisplayName("F-095 who cannot see the project of tasks is told so, and sees none")
    void hidden() {
        made.create("Yesterday", -1);
        var tile = made.get("anna", "/due");
        assertEquals("ready", tile.path("condition").asText());
        assertTrue(tile.path("due").isMissingNode(), tile.toString());
    }

    @Test
    @DisplayName("settings accept only what Jira has, together or not at all")
    void settings() {
        var admin = on.as("admin");
        var now = Settings.tasks(admin);
        var support = String.valueOf(on.world().projects().byKey("SUP").orElseThrow().id());
        for (var form :
                List.of(
                        Forms.with(now, "project", ""),
                        Forms.with(now, "type", ""),
                        Forms.with(now, "type", "77777"),
                        Forms.with(now, "field", "10002"),
                        Forms.with(now, "accepted", ""),
                        Forms.with(now, "nominationProject", support))) {
            admin.put("settings/tasks", form).expect(400);
        }
        admin.put("settings/tasks", Forms.with(now, "version", "0")).expect(409);
        on.as("lena").put("settings/tasks", now).expect(403);
    }

    private JiraProject project() {
        return on.world().projects().byKey(CustomerTasks.PROJECT).orElseThrow();
    }
}
