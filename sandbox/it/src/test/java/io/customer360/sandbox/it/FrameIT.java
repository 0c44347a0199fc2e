package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("The frame of the customer page: header, cards, layout, summary, sources, help")
class FrameIT {
    private static final List<String> CARDS = List.of("health", "revenue", "churn", "cltv");

    private Installation on;
    private int customer;
    private CustomerFrame frame;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Framed", "SUP");
        frame = new CustomerFrame(on, customer);
        on.subscription(customer, Forms.subscription());
    }

    @AfterEach
    void asShipped() {
        frame.arrange("sections", "");
        frame.arrange("tiles", CustomerFrame.SHIPPED_TILES);
    }

    @Test
    @DisplayName("F-005 all three kinds of knowledge are present and every widget says its kind")
    void kinds() {
        var page = frame.section("overview");
        assertEquals(
                Set.of("demographic", "psychographic", "behavioural"),
                new TreeSet<>(page.select("[data-knowledge]").eachAttr("data-knowledge")));
        for (var widget : page.select(".c360-widget")) {
            assertEquals(1, widget.select("[data-knowledge]").size(), widget.id());
        }
    }

    @Test
    @DisplayName("F-012 the four cards are on every section, and stay on screen while it scrolls")
    void cards(Browsers browsers) {
        for (var section : frame.sections()) {
            assertEquals(CARDS, frame.section(section).select("[data-card]").eachAttr("data-card"));
        }
        var page = frame.open(browsers, Pages.customer(customer));
        assertThat(page.locator("[data-card=health]"))
                .containsText(Words.of("c360.cards.unknown.empty"));
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        for (var card : CARDS) {
            assertThat(page.locator("[data-card=" + card + "]")).isInViewport();
        }
    }

    @Test
    @DisplayName("F-012 without the right to see revenue the cards are there and tell no amount")
    void cardsWithoutRevenue() {
        var cards = frame.section("anna", "overview").select(".c360-cards");
        assertEquals(CARDS, cards.select("[data-card]").eachAttr("data-card"));
        assertEquals(
                List.of(Words.of("c360.cards.hidden.empty")),
                cards.select("[data-card=revenue] dd").eachText());
    }

    @Test
    @DisplayName("F-013 the header is alike on every section, its tiles stand in the admin's order")
    void header() {
        var header = structure(frame.section("overview"));
        for (var section : frame.sections()) {
            assertEquals(header, structure(frame.section(section)), section);
        }
        var page = frame.section("overview");
        assertEquals(1, page.select(".c360-header .c360-assessment").size());
        assertEquals("arr", tiles(page).get(0));

        frame.arrange(
                "tiles",
                "contacts\nopen-tickets\n-users\nrenewal\narr\nusage-health\n"
                        + "feedback-health\nsupport-health");

        var arranged = tiles(frame.section("overview"));
        assertEquals(List.of("contacts", "open-tickets"), arranged.subList(0, 2));
        assertFalse(arranged.contains("users"));
        var figures = on.as("admin").get("customers/" + customer + "/tiles").expect(200).json();
        var keys = figures.path("items").findValuesAsText("key");
        assertEquals(arranged, keys);
    }

    @Test
    @DisplayName(
            "F-175 the four tiles that are shipped, by what LayoutTest has as default, and what they say")
    void shippedTiles() {
        assertEquals(
                List.of("arr", "usage-health", "feedback-health", "support-health"),
                tiles(frame.section("overview")));
        var items =
                Jsoup.parse(
                        on.as("anna").html("customers/" + customer + "/tiles").expect(200).body());
        assertEquals(
                Words.of("c360.tiles.unknown.empty"),
                items.select("[data-tile=arr] .c360-tile-figure").text());
        assertEquals(
                Words.of("c360.tiles.unscored.empty"),
                items.select("[data-tile=usage-health] .c360-tile-figure").text());
    }

    @Test
    @DisplayName("F-013 a tile that cannot be read says so and leaves the others alone")
    void failingTile() {
        frame.arrange("tiles", "renewal\nopen-tickets");
        on.sandbox().faults().failSql("_SUBSCRIPTION");
        var items =
                Jsoup.parse(
                        on.as("admin").html("customers/" + customer + "/tiles").expect(200).body());
        assertEquals(
                Words.of("c360.tiles.failed.empty"),
                items.select("[data-tile=renewal] .c360-tile-figure").text());
        assertEquals("0", items.select("[data-tile=open-tickets] .c360-tile-figure").text());
    }

    @Test
    @DisplayName("F-014 only enabled sections in the admin's order; another's address says so")
    void layout(Browsers browsers) {
        frame.arrange("sections", "tickets\noverview\n-subscriptions");

        var page = frame.section("overview");
        var listed = page.select(".c360-nav [data-c360-section]").eachAttr("data-c360-section");
        assertTrue(listed.indexOf("tickets") < listed.indexOf("overview"), listed::toString);
        assertFalse(listed.contains("subscriptions"));

        var off = on.as("admin").html(Pages.subscriptions(customer));
        assertEquals(404, off.status());
        var said = Jsoup.parse(off.body());
        assertEquals(
                Words.of("c360.page.section-off.title")
                        .replace("{0}", Words.of("c360.section.subscriptions.label")),
                said.select(".c360-section-off h2").text());
        assertEquals(0, said.select(".c360-section").size());
        assertEquals(1, said.select(".c360-header").size());

        browsers.expect(404);
        var shown = frame.open(browsers, Pages.subscriptions(customer));
        shown.locator(".c360-section-off a").click();
        assertThat(CustomerFrame.current(shown)).hasText(Words.of("c360.section.overview.label"));
    }

    @Test
    @DisplayName("F-014 without Overview an address without section is the first section there is")
    void withoutOverview() {
        frame.arrange("sections", "tickets\n-overview\n-summary");
        var page = Jsoup.parse(on.as("admin").html(Pages.customer(customer)).expect(200).body());
        assertEquals(
                page.select(".c360-nav a").first().text(),
                page.select(".c360-nav a[aria-current]").text());
    }

    @Test
    @DisplayName("F-016 Summary comes first, and every figure leads to its section")
    void summary(Browsers browsers) {
        assertEquals("summary", frame.sections().get(0));
        var facts = frame.section("summary").select(".c360-summary [data-fact]");
        assertEquals(
                List.of("status", "health", "arr", "csm", "renewal", "risks", "contact"),
                facts.eachAttr("data-fact"));
        for (var fact : facts) {
            var address = fact.select("dt a").attr("href");
            on.as("admin").html(address.substring(address.indexOf("/plugins/"))).expect(200);
        }
        var page = frame.open(browsers, Pages.customer(customer) + "/summary");
        page.locator("[data-fact=arr] dt a").click();
        assertThat(page.locator(".c360-section")).isVisible();
        assertFalse(page.url().endsWith("/summary"));
    }

    @Test
    @DisplayName("F-017 the help of every section opens its chapter in the guide of the app")
    void help() {
        for (var key : frame.sections()) {
            var address = frame.section(key).select(".c360-help-link").attr("href");
            var parts = address.substring(address.indexOf("/plugins/")).split("#");
            var guide = Jsoup.parse(on.as("admin").html(parts[0]).expect(200).body());
            assertEquals(1, guide.select("article h2[id=" + parts[1] + "]").size(), address);
        }
        assertEquals(404, on.as("admin").html("/plugins/servlet/customer360/help/x").status());
    }

    @Test
    @DisplayName("F-007 the seven sources on one page: what is recorded is there at once")
    void sources() {
        var before = source("subscriptions");
        assertEquals("1", before.select(".c360-source-count").text());
        on.subscription(customer, Forms.with(Forms.subscription(), "plan", "Newest"));
        assertEquals("2", source("subscriptions").select(".c360-source-count").text());
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        assertEquals("1", source("projects").select(".c360-source-count").text());
        for (var kind : List.of("opportunities", "leads", "emails")) {
            assertTrue(
                    source(kind).text().contains(Words.of("c360.sources.unrecorded.empty")), kind);
        }
        for (var kind : List.of("invoices", "tasks")) {
            assertFalse(source(kind).text().isEmpty(), kind);
        }
    }

    @Test
    @DisplayName("each settings page can load what it shows once more")
    void settingsReload() {
        var links =
                Jsoup.parse(on.as("admin").html("/plugins/servlet/customer360/admin").body())
                        .select(".c360-tabs a");
        assertTrue(links.size() > 8, links::toString);
        for (var link : links.eachAttr("href")) {
            var path = link.substring(link.indexOf("/plugins/"));
            var page = Jsoup.parse(on.as("admin").html(path).expect(200).body());
            var region = page.select("[data-c360-region=settings]");
            assertEquals("c360:reload", region.attr("hx-trigger"), link);
            var address = region.attr("hx-get");
            on.as("admin").html(address.substring(address.indexOf("/rest/"))).expect(200);
        }
    }

    private Element source(String kind) {
        var html = on.as("admin").html("customers/" + customer + "/sources").expect(200).body();
        return Jsoup.parse(html).select("[data-source=" + kind + "]").first();
    }

    /** The header without what it says of a section. */
    private static List<String> structure(Document page) {
        return page.select(".c360-header *, .c360-cards-region *").stream()
                .map(element -> element.tagName() + "." + element.className())
                .toList();
    }

    private static List<String> tiles(Document page) {
        return page.select("[data-tile]").eachAttr("data-tile");
    }
}
