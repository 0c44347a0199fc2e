package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-234 what pulses are made of, who lacks one, and who is reminded")
class PulseSettingsIT {
    private static final String SETTINGS = "settings/pulse";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \u202eright 🚀";

    private Installation on;
    private Visitor admin;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        admin = on.as("admin");
        customer = on.customer("Feeling", "SUP");
        on.assign(customer, "carla");
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    @AfterEach
    void quiet() {
        remind("28", false, false);
    }

    @Test
    @DisplayName("F-234 a level in use that is deleted stays on its pulse and is offered no more")
    void retired() {
        var name = "L" + UUID.randomUUID();
        var added = admin.post(SETTINGS + "/levels", level(name, "60")).expect(201).json();
        var level = last(added.path("levels"));
        var months = say(level.path("id").asText()).path("months");
        var pulse = months.path(months.size() - 1).path("pulse");
        assertEquals(name, pulse.path("level").path("name").asText());

        delete("/levels/" + level.path("id").asText(), "levels").expect(200);

        assertTrue(last(settings().path("levels")).path("retired").asBoolean());
        assertEquals(
                name,
                row(customer, "sort=pulse").at("/opinion/level/name").asText(),
                "the list still names it");
        on.as("carla")
                .post(path("/pulses"), Forms.of("level", level.path("id").asText()))
                .expect(400);
        var history = admin.get("settings/history/pulse").expect(200).json();
        assertEquals("levels", history.path("items").path(0).path("field").asText());
    }

    @Test
    @DisplayName("F-234 categories and factors are a list of two levels; texts stay as they are")
    void risks() {
        var named = Forms.of("version", version("risks"), "name", HOSTILE, "offered", "true");
        var added = admin.post(SETTINGS + "/categories", named).expect(201).json();
        var category = last(added.path("risks"));
        var path = "/categories/" + category.path("id").asText();
        admin.post(SETTINGS + path + "/factors", named.put("version", version("risks")))
                .expect(201);
        var factor = last(settings().path("risks")).path("factors").path(0);
        assertEquals(HOSTILE.replace('\u202e', ' '), factor.path("name").asText());
        var page = Jsoup.parse(admin.html(SETTINGS).expect(200).body());
        assertEquals(0, page.select("img").size());
        assertTrue(page.text().contains("<img src=x"), page::text);
        var stale = named.deepCopy().put("version", "0");
        var lost = admin.put(SETTINGS + path, stale).expect(409).json();
        assertEquals(version("risks"), lost.at("/current/version").asText());
        delete(path, "risks").expect(200);
        assertFalse(ids(settings().path("risks")).contains(category.path("id").asText()));
    }

    @Test
    @DisplayName("F-234 a banner tells CSMs who lacks a pulse, and links to exactly those")
    void banner() {
        assertFalse(reminder("carla").hasNonNull("count"), "it is off");
        remind("1", true, false);
        int before = reminder("carla").path("count").asInt();
        var listed = on.as("carla").get("customers?view=pulse-missing").expect(200).json();
        assertEquals(before, listed.path("count").asInt());
        assertTrue(before > 0);
        assertEquals(YearMonth.now(ZoneId.of("UTC")).getYear(), month("carla").getYear());
        var html = on.as("carla").html("pulse-reminder").expect(200).body();
        assertTrue(Jsoup.parse(html).select("a[href*=pulse-missing]").size() == 1, html);

        say("3");

        assertEquals(before - 1, reminder("carla").path("count").asInt());
        assertEquals(
                before - 1,
                on.as("carla").get("customers?view=pulse-missing").json().path("count").asInt());
    }

    @Test
    @DisplayName("F-234 each CSM gets one issue a month, with the way to the list, and never two")
    void issues() throws Exception {
        admin.put("settings/tasks", Settings.tasks(admin)).expect(200);
        remind("1", true, true);
        RunJobs.on(on).finished("chores");
        var made = reminders();
        assertEquals(1, made.size(), made.toString());
        var issue = made.get(0);
        assertTrue(issue.getDescription().contains("view=pulse-missing"), issue.getDescription());
        assertEquals("carla", issue.getAssignee().getUsername());
        RunJobs.on(on).finished("chores");
        assertEquals(1, reminders().size());
    }

    @Test
    @DisplayName("F-153 lists filter and sort by pulse, and say when it is too old to count")
    void lists() {
        say("1");
        assertEquals(100, row(customer, "pulse=1&sort=pulse").at("/opinion/level/points").asInt());
        assertTrue(row(customer, "pulse=none").isMissingNode());
        assertTrue(row(customer, "pulse=missing").isMissingNode());
        var old = on.customer("Feeling long ago", "SUP");
        on.assign(old, "carla");
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);
        var past = YearMonth.now(ZoneId.of("UTC")).minusMonths(6).toString();
        on.as("carla")
                .post("customers/" + old + "/pulses", Forms.of("level", "5", "month", past))
                .expect(201);
        var stale = row(old, "pulse=stale&sort=pulse").path("opinion");
        assertTrue(stale.path("pulseStale").asBoolean());
        assertEquals(past, stale.path("month").asText());
        assertFalse(row(old, "pulse=missing").isMissingNode());
        var sorted = names("sort=pulse&direction=desc");
        assertTrue(sorted.indexOf(customer) < sorted.indexOf(old), sorted.toString());
        admin.get("customers?pulse=happy").expect(400);
        admin.get("customers?scorecard.from=101").expect(400);
    }

    /** The issues that Jira itself finds for a CSM. */
    private List<Issue> reminders() throws Exception {
        var search = on.world().service(SearchService.class);
        var carla = on.world().user("carla");
        var query = search.parseQuery(carla, "assignee = currentUser()").getQuery();
        var found =
                on.world().runAs(carla, () -> search.search(carla, query, new PagerFilter<>(500)));
        return found.getResults().stream()
                .filter(issue -> issue.getSummary().startsWith("Pulses for "))
                .toList();
    }

    private JsonNode say(String level) {
        return on.as("carla").post(path("/pulses"), Forms.of("level", level)).expect(201).json();
    }

    private JsonNode reminder(String user) {
        return on.as(user).get("pulse-reminder").expect(200).json();
    }

    private LocalDate month(String user) {
        return YearMonth.parse(reminder(user).path("month").asText()).atDay(1);
    }

    private void remind(String day, boolean shown, boolean issue) {
        admin.put(
                        SETTINGS + "/reminder",
                        Forms.of(
                                "version", version("reminder"),
                                "day", day,
                                "on", Boolean.toString(shown),
                                "issue", Boolean.toString(issue)))
                .expect(200);
    }

    private JsonNode row(int id, String query) {
        var list = admin.get("customers?size=100&q=Feeling&" + query).expect(200).json();
        for (var item : list.path("items")) {
            if (item.path("id").asInt() == id) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    private List<Integer> names(String query) {
        var found = new ArrayList<Integer>();
        admin.get("customers?size=100&q=Feeling&" + query)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> found.add(item.path("id").asInt()));
        return found;
    }

    private ObjectNode level(String name, String points) {
        return Forms.of(
                "version",
                version("levels"),
                "name",
                name,
                "points",
                points,
                "colour",
                "purple",
                "offered",
                "true");
    }

    private Answer delete(String path, String list) {
        return admin.delete(SETTINGS + path + "?version=" + version(list));
    }

    private String path(String below) {
        return "customers/" + customer + below;
    }

    private static JsonNode last(JsonNode list) {
        return list.path("items").path(list.path("items").size() - 1);
    }

    private static List<String> ids(JsonNode list) {
        return list.path("items").findValuesAsText("id");
    }

    private String version(String list) {
        return settings().path(list).path("version").asText();
    }

    private JsonNode settings() {
        return admin.get(SETTINGS).expect(200).json();
    }
}
