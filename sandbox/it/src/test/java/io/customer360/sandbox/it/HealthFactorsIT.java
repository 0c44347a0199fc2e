package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("The six factors on the page, what they are made of, and the value of a customer")
class HealthFactorsIT {
    private static final int NARROW = 390;
    private static final double TENTH = 0.051;

    /** What each factor is made of, by its rows in the list of features. */
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "payment", List.of("overdue-count", "overdue-days", "days-late"),
                    "engagement", List.of("silent-days", "meetings", "members-seen"),
                    "usage", List.of("active-users", "adoption", "key-events"),
                    "support", List.of("open-load", "resolution", "escalations"),
                    "relationship", List.of("contact-types", "champion", "review-days"),
                    "contract", List.of("renewal-days", "auto-renew", "expansion"));

    private Installation on;
    private int customer;
    private CustomerFrame frame;

    @BeforeEach
    void scored(Installation on) {
        this.on = on;
        customer = on.customer("Factored", "SUP");
        on.assign(customer, "carla");
        frame = new CustomerFrame(on, customer);
        on.subscription(customer, Forms.subscription());
        on.ticket("SUP", customer);
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        RunJobs.on(on).finished("measure-all");
        RunJobs.on(on).finished("chores");
    }

    @Test
    @DisplayName("F-136, F-137, F-144 bars show the factor scores, sums add up, one is weakest")
    void factors() {
        var seen = seen();
        var page = seen.page();
        var score = seen.score();
        double sum = 0;
        int bars = 0;
        for (var factor : score.path("factors")) {
            var shown = factor(page, factor);
            assertEquals(factor.hasNonNull("score") ? 1 : 0, shown.select("meter").size());
            if (factor.path("state").asText().equals("counts")) {
                bars++;
                var bar = Double.parseDouble(shown.select("meter").attr("value"));
                assertEquals(factor.path("score").asDouble(), bar, TENTH);
                assertEquals(
                        MessageFormat.format(
                                Words.of("c360.health-page.sum.label"),
                                tenths(factor.path("percent")),
                                tenths(factor.path("score")),
                                tenths(factor.path("points"))),
                        shown.select(".c360-factor-sum").text());
                sum += factor.path("points").asDouble();
            } else {
                assertEquals(
                        Words.of("c360.health-page.no-data.label"),
                        shown.select(".c360-factor-sum").text());
            }
        }
        assertTrue(bars >= 2, score::toString);
        assertEquals(6, page.select(".c360-factor").size());
        assertEquals(score.at("/glance/score").asDouble(), sum, 0.1);
        assertEquals(1, page.select("[data-mark=weakest]").size());
        assertEquals(1, page.select(".c360-factor-weakest [data-mark=weakest]").size());
    }

    @Test
    @DisplayName("F-138, F-139, F-140, F-141, F-142, F-143 each factor shows what it is made of")
    void parts() {
        var seen = seen();
        var page = seen.page();
        for (var factor : seen.score().path("factors")) {
            var shown = factor(page, factor);
            var code = factor.path("code").asText();
            var rows = shown.select("[data-part]");
            assertTrue(rows.eachAttr("data-part").containsAll(PARTS.get(code)), rows::toString);
            assertEquals(factor.path("parts").findValuesAsText("code"), rows.eachAttr("data-part"));
            for (var row : rows) {
                assertFalse(row.select("td").first().text().isEmpty(), row::toString);
                assertEquals(
                        row.attr("data-state").equals("counts") ? 0 : 1,
                        row.select("td.c360-part-why").size(),
                        row::toString);
            }
        }
        assertTrue(page.select("[data-factor=usage] td.c360-part-why").size() >= 3);
    }

    @Test
    @DisplayName("F-136 the section fits 390 pixels with every fold open")
    void narrow(Browsers browsers) {
        var page =
                browsers.page(on.as("admin"), new NewContextOptions().setViewportSize(NARROW, 844));
        page.navigate(on.url() + Pages.customer(customer) + "/health");
        page.locator(".c360-factor").first().waitFor();
        page.evaluate(
                "document.querySelectorAll('.c360-health details').forEach(it => it.open = true)");
        assertEquals(
                NARROW,
                ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue());
    }

    @Test
    @DisplayName("F-061 the card opens on its formula, whose inputs give the value that it shows")
    void value(Browsers browsers) {
        var cltv = on.as("admin").get("customers/" + customer + "/cltv").expect(200).json();
        var item = cltv.path("items").path(0);
        var worked =
                new BigDecimal(item.at("/mrr/amount").asText()).doubleValue()
                        * new BigDecimal(cltv.path("margin").asText()).doubleValue()
                        / 100
                        * cltv.path("months").asDouble();
        assertEquals(worked, item.at("/value/amount").asDouble(), worked / 1000);

        var page = frame.open(browsers, Pages.customer(customer));
        var card = page.locator("[data-card=cltv]");
        card.locator("summary").click();
        var formula = card.locator(".c360-cltv-why p").nth(1).textContent().split("[\u00d7=]");
        assertEquals(4, formula.length);
        var shown = card.locator(".c360-card-figure").first().textContent().strip();
        assertEquals(shown, formula[3].strip());
        assertEquals(
                number(shown),
                number(formula[0]) * number(formula[1]) / 100 * number(formula[2]),
                number(shown) / 100);
    }

    @Test
    @DisplayName("F-012 the panel beside a ticket tells the same value, to who may see revenue")
    void valueBeside() {
        var key = on.ticket("SUP", customer);
        var card = Jsoup.parse(on.as("admin").html("customers/" + customer + "/cards").body());
        var value = card.select("[data-card=cltv] .c360-card-figure").text();
        assertTrue(number(value) > 0, value);
        assertEquals(value, beside("admin", key).select(".c360-panel-amount").text());
        assertEquals(Words.of("c360.cards.hidden.empty"), beside("anna", key).text());
    }

    private Element beside(String user, String key) {
        var page = Jsoup.parse(on.as(user).html(Pages.ticket(key)).expect(200).body());
        return page.select(".c360-panel-cards > div").last().selectFirst("dd");
    }

    @Test
    @DisplayName("F-061 who may not see revenue gets no amount with the cards")
    void noValue() {
        var item =
                on.as("admin").get("customers/" + customer + "/cltv").json().path("items").path(0);
        var html = on.as("anna").html("customers/" + customer + "/cards").expect(200).body();
        assertFalse(html.contains("c360-cltv-why"), html);
        for (var amount : List.of("mrr", "arr", "value")) {
            var text = item.path(amount).path("amount").asText();
            assertFalse(text.isEmpty(), amount);
            assertFalse(html.replace(",", "").contains(text), text + " in " + html);
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[^0-9.]", ""));
    }

    private static String tenths(JsonNode number) {
        var text = number.decimalValue().setScale(1, RoundingMode.HALF_UP);
        return text.stripTrailingZeros().toPlainString();
    }

    private static Element factor(Document page, JsonNode factor) {
        return page.select("[data-factor=" + factor.path("code").asText() + "]").first();
    }

    /** The page and what the API says of the same scoring; a job may score beside this. */
    private record Seen(Document page, JsonNode score) {}

    private Seen seen() {
        var before = health();
        var page = frame.section("health");
        var after = health();
        return before.path("factors").equals(after.path("factors"))
                ? new Seen(page, after)
                : seen();
    }

    private JsonNode health() {
        return on.as("admin").get("customers/" + customer + "/health").expect(200).json();
    }
}
