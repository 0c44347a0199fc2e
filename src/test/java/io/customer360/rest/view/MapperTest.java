package io.customer360.rest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.customer.Country;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.subscription.Discount;
import io.customer360.subscription.PlanPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The two faces of a record")
class MapperTest {
    private static final Viewer GERMAN =
            new Viewer(
                    Locale.GERMANY,
                    ZoneId.of("Europe/Berlin"),
                    Instant.parse("2026-03-29T01:30:00Z"));
    private static final Viewer AMERICAN =
            new Viewer(Locale.US, ZoneId.of("America/New_York"), GERMAN.now());

    private final DisplayMapper display = new DisplayMapper(KeysAsTexts.texts());

    record One(Object value) {}

    record Many(int count, boolean on, String none, List<Money> amounts) {}

    @Test
    @DisplayName("money is decimal text for programs and local text for people")
    void money() throws IOException {
        var euros = Money.of("1234567.50", "EUR");
        assertEquals("{\"amount\":\"1234567.50\",\"currency\":\"EUR\"}", json(euros));
        assertEquals(Map.of("text", "1.234.567,50\u00a0€"), shown(euros, GERMAN));
        assertEquals(Map.of("text", "€1,234,567.50"), shown(euros, AMERICAN));
        assertEquals(Map.of("text", "¥900"), shown(Money.of("900", "JPY"), AMERICAN));
    }

    @Test
    @DisplayName("days, moments, percents and countries are in the reader's language")
    void dates() throws IOException {
        var day = LocalDate.of(2026, 12, 31);
        assertEquals("\"2026-12-31\"", json(day));
        assertEquals(Map.of("text", "31.12.2026", "iso", "2026-12-31"), shown(day, GERMAN));
        var moment = Instant.parse("2026-03-01T10:00:00Z");
        assertEquals("\"2026-03-01T10:00:00Z\"", json(moment));
        assertEquals(
                Map.of(
                        "text", "01.03.2026, 11:00",
                        "day", "01.03.2026",
                        "iso", moment.toString()),
                shown(moment, GERMAN));
        assertEquals("\"12.5\"", json(Percent.of("12.5")));
        assertEquals(Map.of("text", "12.5%"), shown(Percent.of("12.5"), AMERICAN));
        assertEquals("\"DE\"", json(Country.of("de")));
        assertEquals(Map.of("code", "DE", "text", "Deutschland"), shown(Country.of("de"), GERMAN));
    }

    @Test
    @DisplayName("a time zone shows its local time, across the change to summer time")
    void zones() throws IOException {
        var berlin = ZoneId.of("Europe/Berlin");
        assertEquals("\"Europe/Berlin\"", json(berlin));
        assertEquals("03:30", ((Map<?, ?>) shown(berlin, GERMAN)).get("localTime"));
        var before = new Viewer(Locale.GERMANY, berlin, Instant.parse("2026-03-29T00:30:00Z"));
        assertEquals("01:30", ((Map<?, ?>) shown(berlin, before)).get("localTime"));
    }

    @Test
    @DisplayName("kinds are codes for programs and translated for people")
    void kinds() throws IOException {
        assertEquals("\"multi-year\"", json(PlanPeriod.Kind.MULTI_YEAR));
        assertEquals(
                Map.of("code", "multi-year", "text", "c360.subscriptions.period-multi-year.label"),
                shown(PlanPeriod.Kind.MULTI_YEAR, GERMAN));
        assertEquals("\"price\"", json(new Label("price", "c360.x.label")));
        assertEquals("c360.x.label", shown(new Label("price", "c360.x.label"), GERMAN));
    }

    @Test
    @DisplayName("discounts and stored texts are shown by what they mean")
    void meanings() throws IOException {
        assertEquals("\"10\"", json(new Discount.PercentOff(Percent.of("10"))));
        assertEquals("10%", shown(new Discount.PercentOff(Percent.of("10")), AMERICAN));
        assertEquals("", shown(new Discount.None(), AMERICAN));
        var germany = new Worded("DE", Country.of("DE"));
        assertEquals("\"DE\"", json(germany));
        assertEquals("Deutschland", shown(germany, GERMAN));
        assertEquals("Retail", shown(Worded.plain("Retail"), GERMAN));
    }

    @Test
    @DisplayName("what is not set is absent for programs and blank for templates")
    void nothing() throws IOException {
        var many = new Many(3, true, null, null);
        assertEquals("{\"count\":3,\"on\":true}", record(many));
        assertEquals(
                Map.of("count", 3L, "on", true, "none", "", "amounts", ""),
                display.values(many, GERMAN));
    }

    @Test
    @DisplayName("finished HTML passes through untouched")
    void html() {
        var html = new SanitizedString("<b>done</b>");
        assertSame(html, shown(html, GERMAN));
    }

    @Test
    @DisplayName("only addresses of this site and of the web are links")
    void urls() {
        assertEquals("/jira/x?a=1", new SafeUrl("/jira/x?a=1").text());
        assertEquals("https://example.com/a.png", new SafeUrl("https://example.com/a.png").text());
        for (var bad :
                List.of("javascript:alert(1)", "//evil", "data:text/html,x", "x", " /y z", "")) {
            assertEquals("", new SafeUrl(bad).text(), bad);
        }
    }

    private Object shown(Object value, Viewer viewer) {
        return display.values(new One(value), viewer).get("value");
    }

    private static String json(Object value) throws IOException {
        var all = record(new One(value));
        return all.substring("{\"value\":".length(), all.length() - 1);
    }

    private static String record(Object record) throws IOException {
        var out = new ByteArrayOutputStream();
        new ApiMapper().write(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
