package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.provider.EnumSource;
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
        var kept = on.customer(mark + " kept", "SUP");
        var cut = on.customer(mark + " cut", "SUP");
        refresh();
        assertEquals(Set.of(kept, cut), found("anna", ""));

        var project = on.world().projects().byKey("SUP").orElseThrow();
        on.world().organisations().unlink(cut, project);
        on.forget();

        assertEquals(Set.of(kept), found("anna", ""));
        assertEquals(1, list("anna", "").path("count").asInt());
        var html = on.as("anna").html(LIST + "?q=" + mark).expect(200).body();
        assertFalse(html.contains(on.customerName(cut)));
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
        assertEquals(Set.of(customer), found("carla", "&csm=me"));
        assertFalse(found("admin", "&csm=nobody").contains(customer));
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
            assertFalse(html.contains("567"), user);
        }
    }

    @Test
    @DisplayName("the way in: an item of Jira's top navigation for those who may view")
    void navigation(Browsers browsers) {
        var page = browsers.page(on.as("anna"));
        page.navigate(on.url() + "/");
        page.locator("#c360-customers-link").first().click();
        assertThat(page.locator("h1")).hasText(Words.of("c360.customers.page.title"));
        for (var user : List.of("luke", "anonymous")) {
            var html = on.as(user).html("/login.jsp").body() + on.as(user).html("/").body();
            assertFalse(html.contains("c360-customers-link"), user);
        }
    }

    @Test
    @DisplayName("F-003 a name leads to the customer's page, and that page leads back")
    void links(Browsers browsers) {
        var customer = on.customer(mark + " linked", "SUP");
        refresh();
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST + "?q=" + mark);
        page.locator("tr[data-customer='" + customer + "'] th a").click();
        assertThat(page.locator("h1")).containsText(on.customerName(customer));
        assertTrue(page.url().endsWith(LIST + "/" + customer));
        page.locator(".c360-crumbs a").click();
        assertTrue(page.url().endsWith(LIST));
    }

    @Test
    @DisplayName("the address keeps filter, order and page: reload, back and another browser")
    void address(Browsers browsers) {
        IntStream.range(0, 30).forEach(i -> on.world().organisations().create(mark + " " + i));
        refresh();
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST);
        page.locator("#c360-customers-q").fill(mark);
        page.locator("#c360-customers-csm").selectOption("nobody");
        page.locator("form[role=search] button[type=submit]").click();
        assertThat(rows(page)).hasCount(25);
        page.locator("thead a.c360-sort").first().click();
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        page.locator("a[rel=next]").click();
        assertThat(rows(page)).hasCount(5);
        var shown = rows(page).allTextContents();

        page.reload();
        assertEquals(shown, rows(page).allTextContents());
        assertThat(page.locator("#c360-customers-q")).hasValue(mark);
        assertThat(page.locator("#c360-customers-csm")).hasValue("nobody");
        var other = browsers.page(on.as("lena"));
        other.navigate(page.url());
        assertEquals(shown.size(), rows(other).count());
        page.goBack();
        assertThat(rows(page)).hasCount(25);
        page.locator("a[rel=next]").click();
        page.locator("a[rel=prev]").click();
        assertThat(rows(page)).hasCount(25);
        assertThat(page.locator("a[rel=prev]")).hasCount(0);
    }

    @Test
    @DisplayName("nothing matches: says so and offers to clear the filters")
    void noMatch(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST + "?q=" + mark);
        assertThat(page.locator(".c360-empty"))
                .containsText(Words.of("c360.customers.match.empty"));
        page.locator(".c360-empty a").click();
        assertThat(page.locator("#c360-customers-q")).hasValue("");
        assertTrue(rows(page).count() > 0);
    }

    @Test
    @DisplayName("in German")
    void german() {
        var html = on.as("ben").html(LIST).expect(200).body();
        assertTrue(html.contains("Name enth&auml;lt") || html.contains("Name enthält"), html);
        assertTrue(html.contains(">Kunden<"), html);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("axe finds nothing grave, wide and narrow; nothing is wider than a narrow screen")
    void axe(Theme theme, Browsers browsers) {
        var customer = on.customer(mark + " " + "Donaudampfschifffahrt".repeat(6), "SUP");
        edit(customer, "csm", on.key("carla"));
        edit(customer, "status", "2");
        on.subscription(customer, Forms.subscription());
        refresh();
        for (var width : new int[] {1440, 390}) {
            var page = theme.page(browsers, on.as("admin"), width);
            for (var address : List.of(LIST, LIST + "?q=" + mark, LIST + "?q=" + mark + "x")) {
                page.navigate(on.url() + address);
                var grave =
                        new AxeBuilder(page)
                                .include(List.of(".c360-page")).analyze().getViolations().stream()
                                        .filter(
                                                it ->
                                                        Set.of("serious", "critical")
                                                                .contains(it.getImpact()))
                                        .map(it -> it.getId() + " " + it.getNodes())
                                        .toList();
                assertEquals(List.of(), grave, theme + " " + width + " " + address);
                var overflow = "document.querySelector('.c360-page').scrollWidth - innerWidth";
                assertTrue(((Number) page.evaluate(overflow)).intValue() <= 0, address);
            }
        }
    }

    private static Locator rows(Page page) {
        return page.locator("tr[data-customer]");
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
