package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.db.SqlLog.Entry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithSandbox
@DisplayName("F-090 to F-098 the tickets of a customer in the API")
class TicketsIT {
    private Installation on;
    private int customer;
    private String path;
    private CustomerTickets made;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Tickets", "SUP");
        made = new CustomerTickets(on, customer);
        path = made.path();
    }

    @Test
    @DisplayName("F-090 the list is what Jira's own search finds for that person, no more, no less")
    void listIsSearch() {
        made.fill(30);
        made.secret();
        on.assign(customer, "carla");
        for (var user : List.of("admin", "anna", "carla", "vera")) {
            var first = made.get(user, "?full=true");
            var second = made.get(user, "?full=true&start=25");
            var shown = new ArrayList<>(CustomerTickets.keys(first));
            shown.addAll(CustomerTickets.keys(second));
            assertEquals(made.found(user, first.path("jql").asText()), shown, user);
            assertEquals(shown.size(), first.path("total").asInt(), user);
        }
        assertNotEquals(
                made.get("admin", "").path("total").asInt(),
                made.get("vera", "").path("total").asInt());
        assertFalse(on.as("vera").html(path).body().contains("Secret of the agents"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "key,desc",
        "summary,asc",
        "reporter,asc",
        "status,asc",
        "assignee,desc",
        "priority,desc",
        "priority,asc",
        "created,asc",
        "updated,asc",
        "due,asc",
        "resolved,desc",
        "satisfaction,desc"
    })
    @DisplayName("F-093, F-094 every column sorts as Jira does, priority by its order")
    void sorts(String column, String direction) {
        made.fill(20);
        var answer = made.get("admin", "?full=true&sort=" + column + "&direction=" + direction);
        var jql = answer.path("jql").asText();
        assertTrue(
                jql.contains("ORDER BY") && jql.toLowerCase(Locale.ROOT).contains(" " + direction),
                jql);
        assertEquals(made.found("admin", jql), CustomerTickets.keys(answer));
        if (column.equals("priority") && direction.equals("desc")) {
            var names = new ArrayList<String>();
            answer.path("items").forEach(it -> names.add(it.at("/priority/name").asText()));
            var order = List.of("Highest", "High", "Medium", "Low", "Lowest");
            assertEquals(
                    names,
                    names.stream().sorted((a, b) -> order.indexOf(a) - order.indexOf(b)).toList());
        }
    }

    @Test
    @DisplayName("F-092 exactly the statuses that occur are offered, with the counts of the JQL")
    void statuses() {
        made.fill(23);
        var answer = made.get("admin", "?full=true");
        Map<String, Integer> offered = new TreeMap<>();
        for (var choice : answer.path("statuses")) {
            var id = choice.at("/status/id").asText();
            var filtered = made.get("admin", "?full=true&status=" + id);
            assertEquals(
                    choice.path("count").asInt(),
                    made.found("admin", filtered.path("jql").asText()).size());
            assertEquals(answer.path("statuses"), filtered.path("statuses"));
            offered.put(choice.at("/status/name").asText(), choice.path("count").asInt());
        }
        assertEquals(Set.copyOf(CustomerTickets.STATUSES), offered.keySet());
        assertEquals(23, offered.values().stream().mapToInt(Integer::intValue).sum());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\\"",
                "a\" OR project = FIN OR text ~ \"a",
                "' OR 1=1 --",
                "ticket\" ORDER BY key ASC",
                "NOT ticket",
                "AND",
                "OR OR",
                "*",
                "tick*",
                "?icket",
                "ticket~0.1",
                "summary:ticket",
                "[a TO z]",
                "(ticket",
                "ticket^9",
                "+ticket -number",
                "&& ||",
                "{0} ${x} #{y}",
                "\u0000\u202e",
                "😀",
                "%",
                "_",
                "<script>alert(1)</script>"
            })
    @DisplayName("F-091 whatever is typed: a result within the customer, or a sentence; never 500")
    void injections(String typed) {
        made.fill(3);
        on.ticket("FIN", on.customer("Tickets of others", "FIN"));
        var all = CustomerTickets.keys(made.get("admin", "?full=true"));
        for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
            var answer =
                    on.as("admin").send("GET", path + "?full=true&q=" + enc(typed), face, null);
            answer.assertNoTrace();
            assertTrue(Set.of(200, 400).contains(answer.status()), answer.toString());
            if (face.equals(Visitor.JSON) && answer.status() == 200) {
                assertTrue(answer.json().path("available").asBoolean(), answer.toString());
                assertTrue(all.containsAll(CustomerTickets.keys(answer.json())), answer.toString());
            }
        }
    }

    @Test
    @DisplayName("F-091 a text of 500 characters and an order or status from nowhere are refused")
    void malformed() {
        assertEquals(400, on.as("admin").get(path + "?q=" + "x".repeat(500)).status());
        assertEquals(400, on.as("admin").get(path + "?status=1)+OR+(1=1").status());
        assertEquals(400, on.as("admin").get(path + "?status=424242").status());
        assertEquals(400, on.as("admin").get(path + "?start=-1").status());
        assertEquals("updated", made.get("admin", "?sort=key,project").path("sort").asText());
    }

    @Test
    @DisplayName("the panel's other open tickets take one search and do not name the ticket itself")
    void others() {
        made.fill(20);
        var own = CustomerTickets.keys(on.as("anna").get(path + "/open").json()).get(0);
        on.as("anna").get(path + "/open?except=" + own).expect(200);
        var mark = on.sandbox().sql().mark();
        var html = on.as("anna").html(path + "/open?except=" + own).expect(200).body();
        var searches =
                on.sandbox().sql().since(mark).stream()
                        .map(Entry::sql)
                        .filter(Searches::isSearch)
                        .toList();
        assertTrue(searches.size() <= 2, "a page and its total at most: " + searches);
        assertFalse(html.contains(">" + own + "<"), html);
        assertTrue(html.contains("c360-panel-tickets"), html);
    }

    @Test
    @DisplayName("the figures are exact: all, open, escalated, and the mean of the ratings")
    void summary() {
        for (int i = 1; i <= 5; i++) {
            made.create(
                    made.draft(i)
                            .status("Resolved")
                            .resolved("Done", CustomerTickets.START)
                            .satisfaction(i));
        }
        made.create(made.draft(6).satisfaction(5).labels("escalated"));
        made.create(made.draft(7));
        var summary = on.as("admin").get(path + "/summary").expect(200).json();
        assertEquals(7, summary.at("/total/count").asInt());
        assertEquals(2, summary.at("/open/count").asInt());
        assertEquals(1, summary.at("/escalated/count").asInt());
        assertEquals(6, summary.at("/satisfaction/rated/count").asInt());
        assertEquals(3.33, summary.at("/satisfaction/mean").asDouble(), 0.001);
        for (var figure : List.of("/total", "/open", "/escalated", "/satisfaction/rated")) {
            var jql = summary.at(figure + "/jql").asText();
            assertEquals(
                    made.found("admin", jql).size(), summary.at(figure + "/count").asInt(), jql);
        }
    }

    @Test
    @DisplayName("in German: titles, dates and the names of Jira")
    void german() {
        made.fill(2);
        var user = on.user("Greta German", Locale.GERMAN, "customer360-viewers");
        var html = on.as(user).html(path + "?full=true").expect(200).body();
        for (var text : List.of("Bearbeiter", "Aktualisiert", "In der Vorgangssuche", "2026")) {
            assertTrue(html.contains(text), text + " in " + html);
        }
        assertTrue(html.contains("05.01.2026"), html);
    }

    private static String enc(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
