package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.db.SqlLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithSandbox
@DisplayName("F-180 to F-196 the portfolio of a CSM by the API")
class PortfolioIT {
    private static final String SETTINGS = "settings/csm-page";
    private static final List<String> PARTS =
            List.of("", "/renewals", "/tasks", "/notices", "/sentiments", "/overview");
    private static final int MOST_STATEMENTS = 12;

    private Installation on;
    private CsmWorld mine;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
        mine = CsmWorld.of(on, "Mina Mine");
    }

    @AfterEach
    void asShipped() {
        set(true, 12, false);
    }

    @Test
    @DisplayName("F-181 two CSMs with disjoint portfolios share nothing in any call")
    void disjoint() {
        var other = CsmWorld.of(on, "Otto Other");
        int one = mine.renewing("Only mine", "EUR", CsmWorld.TODAY.plusDays(20));
        int two = other.renewing("Only his", "USD", CsmWorld.TODAY.plusDays(20));
        int three = other.renewing("Only his too", "USD", CsmWorld.TODAY.plusDays(50));
        mine.pulse(one, 2);
        mine.task("A task of mine", one, CsmWorld.TODAY);
        other.task("A task of his", two, CsmWorld.TODAY);
        mine.seen();

        assertEquals(1, mine.get("").at("/all/customers").asInt());
        assertEquals(2, other.get("").at("/all/customers").asInt());
        assertEquals("EUR", mine.get("").at("/all/arr/amounts/0/currency").asText());
        assertEquals("USD", other.get("").at("/all/arr/amounts/0/currency").asText());
        assertEquals(1, mine.get("").at("/tasks/open/count").asInt());
        assertEquals(1, mine.get("/sentiments").path("total").asInt());
        assertEquals(0, other.get("/sentiments").path("total").asInt());
        for (var part : PARTS) {
            assertNames(mine.visitor(), part, List.of(two, three));
            assertNames(other.visitor(), part, List.of(one));
        }
    }

    @Test
    @DisplayName("F-181 a lead sees the portfolio of another CSM, others are told there is none")
    void lead() {
        mine.renewing("Led", "EUR", CsmWorld.TODAY.plusDays(20));
        mine.seen();
        for (var part : PARTS) {
            var asked = "portfolio" + part + "?csm=" + mine.key();
            var led = on.as("lena").get(asked).expect(200);
            if (!part.equals("/notices")) {
                assertEquals(withoutUrls(mine.get(part)), withoutUrls(led.json()), part);
            }
            for (var user : List.of("carla", "ben")) {
                assertEquals(404, on.as(user).get(asked).status(), user + part);
                var nobody = "portfolio" + part + "?csm=nobody-of-this-key";
                assertEquals(on.as(user).get(asked).body(), on.as(user).get(nobody).body());
            }
            assertEquals(404, on.as("lena").get("portfolio" + part + "?csm=nobody").status());
        }
        var url = on.as("lena").get("portfolio?csm=" + mine.key()).json().at("/all/url");
        assertEquals(1, CsmWorld.list(on.as("lena"), url).path("count").asInt());
    }

    @Test
    @DisplayName("F-182 to F-185 every figure equals the list that it links to")
    void figures() {
        int late = mine.renewing("Late", "EUR", CsmWorld.TODAY.plusDays(20));
        mine.renewing("Punctual", "EUR", CsmWorld.TODAY.plusDays(20));
        mine.customer("Silent");
        mine.late(late);
        mine.measured();
        var figures = mine.get("");

        assertEquals(3, figures.at("/all/customers").asInt());
        assertEquals(1, figures.at("/atRisk/customers").asInt());
        for (var part : List.of("all", "atRisk")) {
            var list = mine.list(figures.path(part).path("url"));
            assertEquals(list.path("count"), figures.path(part).path("customers"), part);
            assertEquals(sum(list), amount(figures.path(part).path("arr")), part);
        }
        assertEquals(new BigDecimal("1200.00"), amount(figures.at("/atRisk/arr")));
    }

    @Test
    @DisplayName("F-183 a medium risk counts once the administrator says so, in the list as well")
    void mediumToo() {
        mine.customer("Any");
        int medium = mine.customer("Medium");
        int high = mine.customer("High");
        mine.measured();
        plantRisk(medium, 2);
        plantRisk(high, 3);
        assertEquals(1, mine.get("").at("/atRisk/customers").asInt());

        set(true, 12, true);

        var risk = mine.get("").path("atRisk");
        assertEquals(2, risk.path("customers").asInt());
        assertEquals(2, mine.list(risk.path("url")).path("count").asInt());
    }

    @Test
    @DisplayName("F-190 F-191 F-192 bars add up to their levels and to the lists behind them")
    void renewals() {
        var leap = leapDay();
        var next = YearMonth.from(CsmWorld.TODAY).plusMonths(1);
        mine.renewing("Next", "EUR", next.atDay(1));
        mine.renewing("Next too", "EUR", next.atEndOfMonth());
        mine.renewing("Leap", "EUR", leap);
        mine.measured();
        set(true, 18, false);
        var renewals = mine.get("/renewals");
        var bars = renewals.path("bars");

        assertEquals(18, bars.size());
        assertEquals(2, bars.path(1).path("count").asInt());
        for (var bar : bars) {
            int levels = 0;
            for (var level : bar.path("levels")) {
                levels += level.path("count").asInt();
            }
            assertEquals(bar.path("count").asInt(), levels);
            assertEquals(bar.path("count"), mine.list(bar.path("url")).path("count"));
        }
        assertEquals("count", renewals.path("measure").asText());
        var chosen =
                mine.visitor()
                        .put("portfolio/renewals/measure", Forms.of("measure", "arr"))
                        .expect(200)
                        .json();
        assertEquals("arr", chosen.path("measure").asText());
        assertEquals("2400.00", chosen.path("bars").path(1).path("value").asText());
        assertEquals("arr", mine.get("/renewals").path("measure").asText());
        assertEquals(
                400,
                mine.visitor()
                        .put("portfolio/renewals/measure", Forms.of("measure", "size"))
                        .status());
        var list = "csm=%40me&renewal.from=" + leap + "&renewal.to=" + leap;
        assertEquals(1, mine.visitor().get("customers?" + list).json().path("count").asInt());
    }

    @Test
    @DisplayName("F-184 F-192 two currencies without a base are told apart and not drawn as one")
    void currencies() {
        mine.renewing("Euro", "EUR", CsmWorld.TODAY.plusDays(3));
        mine.renewing("Dollar", "USD", CsmWorld.TODAY.plusDays(3));
        mine.seen();
        var base = on.as("admin").get("settings/currencies").json().path("base").asText();
        base("");
        try {
            assertEquals(2, mine.get("").at("/all/arr/amounts").size());
            mine.visitor()
                    .put("portfolio/renewals/measure", Forms.of("measure", "arr"))
                    .expect(200);
            var renewals = mine.get("/renewals");
            assertTrue(renewals.path("currency").isMissingNode(), renewals::toString);
            var bar = bar(renewals, YearMonth.from(CsmWorld.TODAY.plusDays(3)));
            assertEquals(2, bar.path("count").asInt(), bar::toString);
            assertEquals(2, bar.at("/arr/amounts").size(), bar::toString);
            assertTrue(bar.path("value").isMissingNode(), bar::toString);
        } finally {
            base(base);
        }
    }

    @Test
    @DisplayName("F-181 a CSM who was deleted has a portfolio that says so, for the lead")
    void deleted() {
        mine.renewing("Left behind", "EUR", CsmWorld.TODAY.plusDays(9));
        mine.seen();
        var key = mine.key();
        on.world().users().delete(mine.user());

        var figures = on.as("lena").get("portfolio?csm=" + key).expect(200).json();

        assertEquals(1, figures.at("/all/customers").asInt());
        assertTrue(figures.path("gone").asBoolean());
        assertTrue(figures.at("/tasks/open").isMissingNode());
        for (var part : PARTS) {
            on.as("lena").get("portfolio" + part + "?csm=" + key).expect(200);
        }
    }

    @Test
    @DisplayName("F-180 a portfolio of nobody is empty in every part, and says what to do")
    void empty() {
        assertEquals(0, mine.get("").at("/all/customers").asInt());
        assertEquals(0, mine.get("/renewals").path("count").asInt());
        assertEquals(0, mine.get("/overview").path("items").size());
        var page = Jsoup.parse(mine.visitor().html(CsmWorld.PAGE).expect(200).body());
        assertEquals(1, page.select(".c360-portfolio-nobody a[href]").size());
    }

    @Test
    @DisplayName("F-180 switched off, page and API say so, and nobody is shown the tab")
    void off() {
        mine.customer("Unseen");
        mine.seen();
        set(false, 12, false);

        for (var part : PARTS) {
            var answer = mine.visitor().get("portfolio" + part);
            assertEquals(404, answer.status());
            assertEquals("switched-off", answer.json().path("code").asText());
        }
        var page = mine.visitor().html(CsmWorld.PAGE);
        assertEquals(404, page.status());
        assertTrue(page.body().contains(Words.of("c360.portfolio.off.title")));
        var list = Jsoup.parse(mine.visitor().html(Pages.CUSTOMERS).expect(200).body());
        assertEquals(0, list.select(".c360-home-tabs a[href$=/portfolio]").size());
        set(true, 12, false);
        list = Jsoup.parse(mine.visitor().html(Pages.CUSTOMERS).expect(200).body());
        assertEquals(1, list.select(".c360-home-tabs a[href$=/portfolio]").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    @DisplayName("F-182 the page takes at most twelve statements however large the portfolio is")
    void statements(int many) {
        for (int i = 0; i < many; i++) {
            mine.renewing("Budget " + i, "EUR", CsmWorld.TODAY.plusDays(30));
        }
        mine.seen();
        whole();

        var statements = whole();

        assertTrue(
                statements.size() <= MOST_STATEMENTS,
                () -> statements.size() + " statements:\n" + String.join("\n", statements));
    }

    /** The next 29 February that is not among the months that other renewals are in. */
    private static LocalDate leapDay() {
        var year = CsmWorld.TODAY.plusMonths(3).getYear();
        while (!Year.isLeap(year)
                || LocalDate.of(year, 2, 29).isBefore(CsmWorld.TODAY.plusMonths(3))) {
            year++;
        }
        return LocalDate.of(year, 2, 29);
    }

    private static JsonNode bar(JsonNode renewals, YearMonth month) {
        for (var bar : renewals.path("bars")) {
            if (bar.path("month").asText().equals(month.toString())) {
                return bar;
            }
        }
        return fail("no bar of " + month);
    }

    private void base(String currency) {
        var now = on.as("admin").get("settings/currencies").expect(200).json();
        on.as("admin")
                .put(
                        "settings/currencies",
                        Forms.of("version", now.path("version").asText(), "base", currency))
                .expect(200);
    }

    /** What the page and all that it loads after paint ask the app's tables. */
    private List<String> whole() {
        var mark = on.sandbox().sql().mark();
        var page = mine.visitor().html(CsmWorld.PAGE).expect(200);
        var after = new ArrayList<String>();
        for (var slot : Jsoup.parse(page.body()).select("[hx-trigger^=load]")) {
            after.add(slot.attr("hx-get"));
        }
        assertTrue(after.size() >= 5, after::toString);
        for (var address : after) {
            mine.visitor().html(address.substring(address.indexOf("/rest/"))).expect(200);
        }
        return on.sandbox().sql().since(mark).stream()
                .map(SqlLog.Entry::sql)
                .filter(sql -> sql.contains("AO_"))
                .map(sql -> sql.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private void assertNames(Visitor visitor, String part, List<Integer> strangers) {
        var body = visitor.get("portfolio" + part).expect(200).body();
        for (int stranger : strangers) {
            assertFalse(body.contains("/customers/" + stranger + "\""), part);
            assertFalse(body.contains(on.customerName(stranger)), part);
        }
    }

    /** Addresses name the CSM or ask for "me"; whose it is differs by who looks. */
    private static String withoutUrls(JsonNode json) {
        return json.toString()
                .replaceAll("\"(url|own|query)\":(\"[^\"]*\"|true|false),?", "")
                .replaceAll(",}", "}");
    }

    private static BigDecimal sum(JsonNode list) {
        var sum = BigDecimal.ZERO.setScale(2);
        for (var item : list.path("items")) {
            for (var amount : item.path("arr")) {
                sum = sum.add(new BigDecimal(Revenues.amount(amount)));
            }
        }
        return sum;
    }

    private static BigDecimal amount(JsonNode arr) {
        return arr.path("amounts").isEmpty()
                ? BigDecimal.ZERO.setScale(2)
                : new BigDecimal(Revenues.amount(arr.path("amounts").path(0)));
    }

    /** Of somebody who is measured, so that no job looks at them again today. */
    private void plantRisk(int customer, int risk) {
        int planted =
                new AppTables(on)
                        .change(
                                "UPDATE AO:STANDING SET \"RISK\" = ?, \"FROZEN\" = 0"
                                        + " WHERE \"ORG_ID\" = ?",
                                risk,
                                customer);
        assertEquals(1, planted);
    }

    private void set(boolean shown, int months, boolean medium) {
        var now = on.as("admin").get(SETTINGS).expect(200).json();
        on.as("admin")
                .put(
                        SETTINGS,
                        Forms.of(
                                "version",
                                now.path("version").asText(),
                                "on",
                                Boolean.toString(shown),
                                "months",
                                Integer.toString(months),
                                "medium",
                                Boolean.toString(medium)))
                .expect(200);
    }
}
