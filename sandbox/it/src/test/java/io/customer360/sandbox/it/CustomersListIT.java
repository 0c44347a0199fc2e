package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithSandbox
@DisplayName("F-002 the list of customers")
class CustomersListIT {
    private static final String LIST = "/plugins/servlet/customer360/customers";

    private Installation on;

    /** A word of this test alone, so that customers of other tests do not count. */
    private String mark;

    @BeforeEach
    void ownWord(Installation on) {
        this.on = on;
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("each person finds exactly whom they care for, serve, or may see by View all")
    void permissions() {
        var carlas = on.customer(mark + " carlas", "SUP");
        var dans = on.customer(mark + " dans", "FIN");
        var support = on.customer(mark + " support", "SUP");
        on.assign(carlas, "carla");
        on.assign(dans, "dan");
        refresh();
        var everybodys = Set.of(carlas, dans, support);

        assertEquals(Set.of(carlas), found("carla", ""));
        assertEquals(Set.of(dans), found("dan", ""));
        assertEquals(Set.of(carlas, support), found("anna", ""));
        assertEquals(Set.of(dans), found("ben", ""));
        for (var user : List.of("lena", "vera", "admin")) {
            assertEquals(everybodys, found(user, ""), user);
        }
        assertEquals(403, on.as("luke").get("customers?q=" + mark).status());
        assertEquals(403, on.as("paula").get("customers?q=" + mark).status());
        assertEquals(401, on.anonymous().get("customers?q=" + mark).status());
        assertEquals(1, list("carla", "").path("count").asInt());
        assertEquals(2, list("anna", "").path("count").asInt());
    }

    @Test
    @DisplayName("a link that is cut hides the customer at once, though the list still knows it")
    void checkedLive() {
        var kept = on.customer(mark + " kept", "FIN");
        var cut = on.customer(mark + " cut", "FIN");
        refresh();
        assertEquals(Set.of(kept, cut), found("ben", ""));

        var project = on.world().projects().byKey("FIN").orElseThrow();
        on.world().organisations().unlink(cut, project);
        on.forget();

        assertEquals(Set.of(kept), found("ben", ""));
        assertEquals(1, list("ben", "").path("count").asInt());
        var html = on.as("ben").html(LIST + "?q=" + mark).expect(200).body();
        assertFalse(html.contains(on.customerName(cut)));
    }

    @Test
    @DisplayName("the service desk is asked no more for a long page than for a short one")
    void serviceDeskCalls() {
        IntStream.range(0, 30).forEach(i -> on.customer(mark + " " + i, "SUP"));
        refresh();
        for (var user : List.of("admin", "anna")) {
            deskReads(user, mark);
            assertEquals(deskReads(user, mark + " 7"), deskReads(user, mark), user);
        }
    }

    /** How often organisations are read while this person's list is made. */
    private long deskReads(String user, String words) {
        var since = on.sandbox().sql().mark();
        assertFalse(ids(asked(user, "q=" + encoded(words))).isEmpty());
        return on.sandbox().sql().since(since).stream()
                .filter(entry -> entry.sql().contains("J_ORGANISATION"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "status", "csm"})
    @DisplayName("paging walks over all exactly once, both ways, under ties in names")
    void pages(String sort) {
        var all =
                IntStream.range(0, 60)
                        .mapToObj(i -> on.world().organisations().create(mark + " twin").id())
                        .collect(Collectors.toSet());
        for (var id : List.copyOf(all).subList(0, 5)) {
            on.assign(id, "carla");
        }
        refresh();
        for (var direction : List.of("asc", "desc")) {
            var asked = "&size=25&sort=" + sort + "&direction=" + direction;
            var there = new ArrayList<Integer>();
            var page = list("admin", asked);
            there.addAll(ids(page));
            while (page.has("next")) {
                page = list("admin", asked + "&after=" + page.path("next").asText());
                there.addAll(ids(page));
            }
            assertEquals(60, there.size());
            assertEquals(all, Set.copyOf(there));
            var back = new ArrayList<>(ids(page));
            while (page.has("previous")) {
                page = list("admin", asked + "&before=" + page.path("previous").asText());
                back.addAll(0, ids(page));
            }
            assertEquals(there, back);
        }
    }

    @Test
    @DisplayName(
            "F-022 F-023 an edit is found by the filters at once, and no more by the old value")
    void filters() {
        var customer = on.customer(mark + " edited", "SUP");
        on.customer(mark + " other", "SUP");
        refresh();
        var industry = on.as("admin").get("settings/industries").json().path("names").asText();
        var first = industry.lines().findFirst().orElseThrow();

        edit(customer, "csm", on.key("carla"));
        edit(customer, "status", "2");
        edit(customer, "country", "CH");
        edit(customer, "industry", first);

        for (var filter :
                List.of(
                        "csm=" + on.key("carla"),
                        "status=2",
                        "country=CH",
                        "industry=" + encoded(first))) {
            assertEquals(Set.of(customer), found("admin", "&" + filter), filter);
        }
        assertEquals(Set.of(customer), found("carla", "&csm=@me"));
        assertFalse(found("admin", "&csm=@nobody").contains(customer));
        edit(customer, "country", "DE");
        assertEquals(Set.of(), found("admin", "&country=CH"));
        assertEquals(400, on.as("admin").get("customers?country=XX").status());
        assertEquals(400, on.as("admin").get("customers?after=nonsense").status());
        assertEquals(400, on.as("admin").html(LIST + "?after=nonsense").status());
    }

    @Test
    @DisplayName("a name is found by any part, without case and accents; signs are no patterns")
    void names() {
        var customer = on.customer(mark + " Ünïted 100% Straße", "SUP");
        refresh();

        for (var part : List.of(" UNITED", " ünited 100%", " united 100% STRASSE")) {
            assertEquals(List.of(customer), ids(asked("admin", "q=" + encoded(mark + part))), part);
        }
        assertEquals(List.of(), ids(asked("admin", "q=" + encoded(mark + "%100"))));
    }

    @Test
    @DisplayName("amounts only for those who see revenue, summed per customer")
    void revenue() {
        var customer = on.customer(mark + " paying", "SUP");
        on.subscription(customer, Forms.with(Forms.subscription(), "price", "1234567.00"));
        refresh();

        var seen = list("admin", "").path("items").get(0);
        assertEquals("1234567.00", seen.path("arr").get(0).path("amount").asText());
        for (var user : List.of("anna", "vera")) {
            var item = list(user, "").path("items").get(0);
            assertFalse(item.has("arr") || item.has("mrr"), user);
            var html = on.as(user).html(LIST + "?q=" + mark).expect(200).body();
            assertFalse(Amounts.in(html, "1234567.00"), user);
        }
    }

    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private void edit(int customer, String field, String value) {
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, field, value)).expect(200);
    }

    private Set<Integer> found(String user, String more) {
        return Set.copyOf(ids(list(user, more)));
    }

    private JsonNode list(String user, String more) {
        return asked(user, "q=" + mark + more);
    }

    private JsonNode asked(String user, String query) {
        return on.as(user).get("customers?" + query).expect(200).json();
    }

    private static List<Integer> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("id").asInt())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
