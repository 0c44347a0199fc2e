package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraUser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("N-2 which tickets belong to a customer")
class MembershipIT {
    private static final List<String> MODES = List.of("field", "members", "both");

    private Installation on;
    private int acme;
    private int globex;

    @BeforeEach
    void twoCustomers(Installation on) {
        this.on = on;
        acme = on.customer("Member of", "SUP");
        globex = on.customer("Member of", "SUP");
    }

    @AfterEach
    void restore() {
        Settings.ticketMode(on.as("admin"), "both");
    }

    @Test
    @DisplayName("a ticket that names another organisation is its reporter's by members only")
    void namesAnother() {
        var key = ticket(member("mia", acme), globex);
        refresh();

        assertEquals(Map.of("field", Set.of(), "members", Set.of(key), "both", Set.of()), of(acme));
        assertEquals(
                Map.of("field", Set.of(key), "members", Set.of(), "both", Set.of(key)), of(globex));
    }

    @Test
    @DisplayName("a ticket that names nobody is its reporter's unless only the field counts")
    void namesNobody() {
        var key = ticket(member("mia", acme));
        refresh();

        assertEquals(
                Map.of("field", Set.of(), "members", Set.of(key), "both", Set.of(key)), of(acme));
        assertEquals(Map.of("field", Set.of(), "members", Set.of(), "both", Set.of()), of(globex));
    }

    @Test
    @DisplayName("a ticket of somebody in two organisations counts for both, or for the named one")
    void twoOrganisations() {
        var mia = member("mia", acme, globex);
        var shared = ticket(mia);
        var named = ticket(mia, globex);
        refresh();

        assertEquals(
                Map.of(
                        "field", Set.of(),
                        "members", Set.of(shared, named),
                        "both", Set.of(shared)),
                of(acme));
        assertEquals(
                Map.of(
                        "field", Set.of(named),
                        "members", Set.of(shared, named),
                        "both", Set.of(shared, named)),
                of(globex));
    }

    @Test
    @DisplayName("a ticket whose reporter was deleted belongs to whom it names, and breaks nothing")
    void deletedUser() {
        var mia = member("mia", acme);
        var silent = ticket(mia);
        var named = ticket(mia, acme);
        refresh();
        on.world().users().delete(nameOf(mia));

        var before = of(acme);
        refresh();

        assertEquals(before, of(acme));
        assertEquals(
                Map.of("field", Set.of(named), "members", Set.of(), "both", Set.of(named)), before);
        assertFalse(panel(silent).contains(on.customerName(acme)));
    }

    @Test
    @DisplayName("two organisations of one name are told apart by their members")
    void namesakes() {
        var key = ticket(member("mia", acme));
        var other = ticket(member("ole", globex));
        on.world().organisations().rename(globex, on.customerName(acme).toUpperCase(Locale.ROOT));
        refresh();

        assertEquals(Set.of(key), of(acme).get("both"));
        assertEquals(Set.of(other), of(globex).get("both"));
        var jql = tickets(acme).path("jql").asText();
        assertTrue(jql.contains("reporter in (\"mia"), jql);
    }

    @Test
    @DisplayName(
            "an organisation that is renamed keeps its tickets, by its members until a refresh")
    void renamed() {
        var key = ticket(member("mia", acme));
        refresh();
        on.world().organisations().rename(acme, "Say \"hi\" \\ " + UUID.randomUUID());

        assertEquals(Set.of(key), of(acme).get("both"));
        assertTrue(tickets(acme).path("jql").asText().contains("reporter in (\"mia"));
        refresh();
        on.forget();
        assertEquals(Set.of(key), of(acme).get("both"));
        assertTrue(tickets(acme).path("jql").asText().contains("organizationMembers("));
    }

    @Test
    @DisplayName("the app says so where it can only count by the field")
    void leftOut() {
        on.world().organisations().rename(globex, on.customerName(acme));
        refresh();

        var answer = tickets(acme);

        assertEquals("cf[10002] = " + acme, answer.path("jql").asText().split(" ORDER")[0]);
        assertTrue(answer.path("membersLeftOut").asBoolean(), answer.toString());
    }

    @Test
    @DisplayName("beside a ticket that names nobody stand its reporter's customers")
    void panelByReporter() {
        var key = ticket(member("mia", acme, globex));
        refresh();

        assertTrue(panel(key).contains(on.customerName(acme)));
        assertTrue(panel(key).contains(on.customerName(globex)));
        Settings.ticketMode(on.as("admin"), "field");
        assertFalse(panel(key).contains(on.customerName(acme)));
    }

    @Test
    @DisplayName("beside a ticket that names one stands only that one, whoever reported it")
    void panelByField() {
        var key = ticket(member("mia", acme), globex);
        refresh();

        assertFalse(panel(key).contains(on.customerName(acme)));
        assertTrue(panel(key).contains(on.customerName(globex)));
        Settings.ticketMode(on.as("admin"), "members");
        assertTrue(panel(key).contains(on.customerName(acme)));
        assertFalse(panel(key).contains(on.customerName(globex)));
    }

    @Test
    @DisplayName("beside a request of paula's in the demo stands Acme")
    void demo() {
        refresh();

        assertTrue(panel(ticket(on.key("paula"))).contains("Acme"));
    }

    private String member(String name, int... customers) {
        var person = JiraUser.named(name + UUID.randomUUID(), "Member " + name, "");
        var key = on.world().users().add(person).key();
        for (int customer : customers) {
            on.world().organisations().addMember(customer, key);
        }
        return key;
    }

    private String nameOf(String key) {
        return on.world().users().byKey(key).orElseThrow().name();
    }

    private String ticket(String reporter, Integer... customers) {
        var draft = IssueDraft.in("SUP", "A ticket").reporter(reporter).organisations(customers);
        return on.world().issues().create(draft, on.world().user("admin")).getKey();
    }

    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", "{}").expect(200);
        on.forget();
    }

    /** The tickets of a customer by mode. */
    private Map<String, Set<String>> of(int customer) {
        var found = new HashMap<String, Set<String>>();
        for (var mode : MODES) {
            Settings.ticketMode(on.as("admin"), mode);
            found.put(mode, keys(customer));
        }
        Settings.ticketMode(on.as("admin"), "both");
        return found;
    }

    private Set<String> keys(int customer) {
        return StreamSupport.stream(tickets(customer).path("items").spliterator(), false)
                .map(item -> item.path("key").asText())
                .collect(Collectors.toSet());
    }

    private JsonNode tickets(int customer) {
        return on.as("admin").get("customers/" + customer + "/tickets").expect(200).json();
    }

    private String panel(String key) {
        var page = on.as("admin").html(Pages.ticket(key)).expect(200).body();
        return Jsoup.parse(page).select(".c360-panel").text();
    }
}
