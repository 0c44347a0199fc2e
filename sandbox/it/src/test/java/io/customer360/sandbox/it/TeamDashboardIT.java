package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-001 X-29 how the customers of a team do, on the dashboard")
class TeamDashboardIT {
    private static final String DASHBOARD = "/plugins/servlet/customer360/dashboard";

    private Installation on;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName("F-001 every figure is that of the list behind it, for whoever looks")
    void figuresAreLists() {
        var world = CsmWorld.of(on, "Overview Olga");
        var late = world.renewing("Overlate", "EUR", CsmWorld.TODAY.plusDays(40));
        world.customer("Overquiet");
        world.late(late);
        world.measured();

        for (var user : List.of(world.user(), "lena", "carla", "anna")) {
            var bands = health(user).path("bands");
            var sum = bands.path("none").path("count").asInt();
            for (var level : bands.path("levels")) {
                sum += level.path("count").asInt();
            }
            assertEquals(bands.path("customers").asInt(), sum, user);
            for (int level = 0; level < bands.path("levels").size(); level++) {
                same(user, "/bands/levels/" + level);
            }
            same(user, "/bands/none");
            same(user, "/risk");
        }
        var risk = health(world.user()).path("risk");
        assertEquals(1, risk.path("count").asInt());
        assertEquals("1200.00", risk.path("arr").path(0).path("amount").asText());
        assertEquals(late, risk.path("worst").path(0).path("customer").asInt());
        var signal = health(world.user()).path("signals").path(0);
        assertEquals(late, signal.path("customer").asInt());
        assertEquals("overdue-invoice", signal.path("kind").asText());
        assertEquals(1, listed(world.user(), signal.path("list")));
    }

    @Test
    @DisplayName("F-001 two teams see none of each other, and nobody without money any amount")
    void apart() {
        var one = CsmWorld.of(on, "Overview One");
        var other = CsmWorld.of(on, "Overview Other");
        var mine = one.renewing("Overmine", "EUR", CsmWorld.TODAY.plusDays(40));
        var theirs = other.renewing("Overtheirs", "USD", CsmWorld.TODAY.plusDays(40));
        one.late(mine);
        other.late(theirs);
        one.measured();

        for (var part : List.of("health", "retention", "attention")) {
            assertFalse(body(one.user(), part).contains(on.customerName(theirs)), part);
            assertFalse(body(other.user(), part).contains(on.customerName(mine)), part);
        }
        assertEquals(List.of(mine), customers(health(one.user()).path("signals")));
        assertEquals(List.of(theirs), customers(health(other.user()).path("signals")));
        for (var part : List.of("health", "retention", "attention")) {
            assertTrue(body(one.user(), part).contains("\"amount\""), part);
        }
        assertTrue(health("anna").at("/risk/count").asInt() > 0);
        assertFalse(retention(one.user()).path("choices").toString().contains("USD"));
        assertTrue(retention(other.user()).path("choices").toString().contains("USD"));
        for (var part : List.of("health", "retention", "attention")) {
            var text = on.as("anna").get("dashboard/" + part).expect(200).body();
            assertFalse(text.contains("\"amount\""), text);
        }
        assertFalse(retention("anna").path("revenueVisible").asBoolean());
        assertTrue(retention("anna").at("/year/net").isMissingNode());
        assertTrue(retention("anna").at("/year").has("customers"));
    }

    @Test
    @DisplayName("X-29 who came in a year ago and grew: what the page says is what a hand adds up")
    void retained() {
        var world = CsmWorld.of(on, "Retention Rita");
        var start = CsmWorld.TODAY.minusMonths(14).withDayOfMonth(1);
        var month = CsmWorld.TODAY.withDayOfMonth(1);
        // 1200 a year each at first; one grows by 1200 last month, one leaves the month before
        var grows = world.customer("Retained");
        subscribe(grows, start.toString(), "");
        subscribe(grows, month.minusMonths(1).plusDays(3).toString(), "");
        var leaves = world.customer("Unretained");
        subscribe(leaves, start.toString(), month.minusMonths(2).plusDays(3).toString());
        world.seen();

        var found = retention(world.user());
        assertEquals(2, found.path("customers").asInt());
        // a year ago 2400, now 2400: 100 %; without growth 1200: 50 %; one of two has left
        assertEquals(100, found.at("/year/net").asInt());
        assertEquals(50, found.at("/year/gross").asInt());
        assertEquals(50, found.at("/year/churn").asInt());
        var left = month(found, month.minusMonths(2).toString());
        assertEquals("200.00", left.at("/start/amount").asText());
        assertEquals("100.00", left.at("/gone/amount").asText());
        assertEquals(50, left.path("net").asInt());
        var grown = month(found, month.minusMonths(1).toString());
        assertEquals(200, grown.path("net").asInt());
        assertEquals(100, grown.path("gross").asInt());
        assertEquals("100.00", grown.at("/more/amount").asText());
        var asked = on.as(world.user()).get("dashboard/retention?currency=USD").expect(200).json();
        assertEquals("EUR", asked.at("/retention/currency").asText());
    }

    @Test
    @DisplayName("F-001 the page shows bands, risk, signals and retention, and a chart of them")
    void page(Browsers browsers) {
        var world = CsmWorld.of(on, "Overview Paula");
        world.late(world.renewing("Overpage", "EUR", CsmWorld.TODAY.plusDays(40)));
        world.measured();
        var page = browsers.page(on.as(world.user()));
        page.navigate(on.url() + DASHBOARD);
        assertThat(page.locator("[data-widget=risk] .c360-figure-value a").first()).hasText("1");
        assertThat(page.locator("[data-widget=signals] li").first())
                .containsText(Words.of("c360.churn.overdue-invoice.label"));
        assertThat(page.locator("[data-widget=retention] .c360-chart canvas")).isVisible();
        assertThat(page.locator("[data-widget=retention] .c360-cohorts tbody tr")).hasCount(9);
        assertThat(page.locator("[data-widget=attention] tbody tr")).hasCount(1);
        page.locator("[data-widget=risk] .c360-figure-value a").first().click();
        assertThat(page.locator("tbody [data-customer], tbody tr").first()).isVisible();
        assertTrue(page.url().contains("risk=raised"), page::url);
    }

    @Test
    @DisplayName("F-001 who sees nobody is told so")
    void nobody(Browsers browsers) {
        var user = on.user("Overview Nobody", Locale.ENGLISH, "csm-team");
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + DASHBOARD);
        assertThat(page.locator("[data-widget=bands]"))
                .containsText(Words.of("c360.dashboard.customers.empty"));
        assertThat(page.locator("[data-widget=retention]"))
                .containsText(Words.of("c360.retention.part.empty"));
        assertThat(page.locator("[data-widget=attention]"))
                .containsText(Words.of("c360.attention.part.empty"));
    }

    private void subscribe(int customer, String from, String until) {
        on.subscription(
                customer,
                Forms.with(Forms.with(Forms.subscription(), "start", from), "end", until));
    }

    private static JsonNode month(JsonNode retention, String day) {
        return StreamSupport.stream(retention.path("months").spliterator(), false)
                .filter(it -> day.startsWith(it.path("month").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> customers(JsonNode lines) {
        Set<Integer> found = new TreeSet<>();
        lines.forEach(line -> found.add(line.path("customer").asInt()));
        return List.copyOf(found);
    }

    private void same(String user, String figure) {
        var url = health(user).at(figure + "/url");
        Settled.same(
                () -> listed(user, url),
                () -> health(user).at(figure).required("count").asInt(),
                user + " " + figure);
    }

    private int listed(String user, JsonNode url) {
        return CsmWorld.list(on.as(user), url).path("count").asInt();
    }

    private String body(String user, String part) {
        return on.as(user).get("dashboard/" + part).expect(200).body();
    }

    private JsonNode health(String user) {
        return on.as(user).get("dashboard/health").expect(200).json().path("overview");
    }

    private JsonNode retention(String user) {
        return on.as(user).get("dashboard/retention").expect(200).json().path("retention");
    }
}
