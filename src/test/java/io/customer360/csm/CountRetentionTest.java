package io.customer360.csm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The sums of the fixture, in EUR a year:
 *
 * <pre>
 *           Oct 31 Nov 30 Dec 31 Jan 31 Feb 28 Mar 31
 * Alfa        1200   1200   1200   1200   2400   2400   grows in February
 * Beta        2400   2400   2400   2400   2400   1200   shrinks in March
 * Gamma       1200   1200   1200   1200      -      -   leaves in February
 * Delta          -      -      -      -   1200   1200   comes in February
 * Epsilon      600    600    600   (600)  (600)  1200   back after 60 days: bridged
 * Zeta        1200      -      -      -      -   1200   back after 120 days: new
 * Eta        12000  12000  12000  12000  12000  12000   a plan for a year, renewed
 * </pre>
 */
@DisplayName("X-29 how much of customers is kept")
class CountRetentionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final List<Span> FIXTURE =
            List.of(
                    span(1, "1200", "2025-01-01", "2026-01-31"),
                    span(1, "2400", "2026-02-01", null),
                    span(2, "2400", "2025-01-01", "2026-02-28"),
                    span(2, "1200", "2026-03-01", null),
                    span(3, "1200", "2025-01-01", "2026-02-14"),
                    span(4, "1200", "2026-02-10", null),
                    span(5, "600", "2025-01-01", "2025-12-31"),
                    span(5, "1200", "2026-03-02", null),
                    span(6, "1200", "2025-01-01", "2025-10-31"),
                    span(6, "1200", "2026-03-01", null),
                    span(7, "12000", "2024-07-01", "2025-06-30"),
                    span(7, "12000", "2025-07-01", "2026-06-30"));

    @Test
    @DisplayName("X-29 NRR, GRR and logo churn month by month, as worked out by hand")
    void months() {
        // Start of November 18600: Zeta's 1200 leave, one of six.   17400 / 18600 = 93.5 %
        // Start of February 17400: Alfa +1200, Gamma's 1200 leave.  NRR 17400, GRR 16200 / 17400
        // Start of March 18600: Epsilon +600, Beta -1200.           NRR 18000, GRR 17400 / 18600
        assertEquals(
                List.of(
                        "2025-11 93.5 93.5 16.7 of 6",
                        "2025-12 100.0 100.0 0.0 of 5",
                        "2026-01 100.0 100.0 0.0 of 5",
                        "2026-02 100.0 93.1 20.0 of 5",
                        "2026-03 96.8 93.5 0.0 of 5"),
                told(TODAY).subList(7, 12));
        assertEquals("2025-04 100.0 100.0 0.0 of 6", told(TODAY).get(0));
    }

    @Test
    @DisplayName("X-29 what a month consists of adds up")
    void parts() {
        Kept march = month(11).kept();
        assertEquals(amount("18600"), march.start());
        assertEquals(amount("600"), march.more());
        assertEquals(amount("1200"), march.less());
        assertEquals(amount("0"), march.gone().setScale(2));
        Kept november = month(7).kept();
        assertEquals(amount("1200"), november.gone());
        assertEquals(1, november.lost());
    }

    @Test
    @DisplayName("X-29 over a year: growth counts in NRR only, coming back late does not count")
    void year() {
        // 18600 a year ago: Alfa +1200, Beta -1200, Epsilon +600, Gamma and Zeta 2400 gone.
        // NRR 16800 / 18600 = 90.3 %, GRR 15000 / 18600 = 80.6 %, 2 of 6 customers = 33.3 %
        Kept year = CountRetention.of(FIXTURE, TODAY).year();
        assertEquals("90.3 80.6 33.3", told(year));
    }

    @Test
    @DisplayName("X-29 the running month ends today, and the days after it count nowhere")
    void running() {
        LocalDate day = LocalDate.parse("2026-02-12");
        Retention.Month last = CountRetention.of(FIXTURE, day).months().get(11);
        assertEquals(true, last.running());
        // Alfa has grown since the first, Gamma is there until the 14th: 18600 / 17400
        assertEquals("106.9 100.0 0.0", told(last.kept()));
        assertEquals(false, month(11).running());
    }

    @Test
    @DisplayName("X-29 cohorts: of five who came in Q1 2025, four are left after a year")
    void cohorts() {
        List<Retention.Cohort> cohorts = CountRetention.of(FIXTURE, TODAY).cohorts();
        assertEquals(LocalDate.parse("2023-10-01"), cohorts.get(0).from());
        assertEquals(LocalDate.parse("2025-10-01"), cohorts.get(8).from());
        // Alfa, Beta, Gamma, Epsilon and Zeta: 6600; on 1 January 2026 without Zeta 5400 = 81.8 %
        Retention.Cohort first = cohorts.get(5);
        assertEquals(5, first.customers());
        assertEquals(amount("6600"), first.start());
        assertEquals(
                List.of("100.0 100.0", "100.0 100.0", "100.0 100.0", "80.0 81.8"), told(first));
        // Eta came in Q3 2024; 21 months after its last day are not over
        assertEquals(6, told(cohorts.get(3)).size());
        assertEquals(0, cohorts.get(8).customers());
        assertEquals(List.of(), told(cohorts.get(8)));
    }

    @Test
    @DisplayName("X-29 90 days are bridged and 91 are not; nothing at all is no number")
    void gap() {
        assertEquals(1, lives("2025-12-30").size());
        assertEquals(2, lives("2025-12-31").size());
        Retention nothing = CountRetention.of(List.of(), TODAY);
        assertEquals(Optional.empty(), nothing.year().net());
        assertEquals(Optional.empty(), nothing.year().churn());
        assertEquals(12, nothing.months().size());
    }

    @Test
    @DisplayName("X-29 nothing is paid in a break")
    void breaks() {
        Span whole = span(1, "1200", "2025-01-01", "2025-12-31");
        assertEquals(
                List.of(
                        span(1, "1200", "2025-01-01", "2025-01-31"),
                        span(1, "0", "2025-02-01", "2025-02-28"),
                        span(1, "1200", "2025-03-01", "2025-12-31")),
                whole.paused(day("2025-02-01"), day("2025-02-28")).toList());
        assertEquals(
                List.of(
                        span(1, "0", "2025-01-01", "2025-01-31"),
                        span(1, "1200", "2025-02-01", "2025-12-31")),
                whole.paused(day("2024-12-01"), day("2025-01-31")).toList());
        assertEquals(
                List.of(span(1, "0", "2025-01-01", "2025-12-31")),
                whole.paused(day("2025-01-01"), day("2026-01-31")).toList());
    }

    @Test
    @DisplayName("X-29 who pauses for 60 or 120 days stays, pays nothing then, and is nobody new")
    void paused() {
        for (int days : List.of(60, 120)) {
            LocalDate first = day("2025-05-10");
            Span whole = span(1, "1200", "2024-01-01", null);
            List<Span> spans = whole.paused(first, first.plusDays(days - 1L)).toList();
            List<Life> lives = Life.of(spans);
            assertEquals(1, lives.size());
            assertTrue(lives.get(0).on(first.plusDays(days / 2)));
            assertEquals(amount("0"), lives.get(0).worth(first));
            assertEquals(amount("0"), lives.get(0).worth(first.plusDays(days - 1L)));
            assertEquals(amount("1200"), lives.get(0).worth(first.plusDays(days)));
            Kept may = CountRetention.of(spans, day("2025-05-31")).months().get(11).kept();
            assertEquals("0.0 0.0 0.0", told(may));
        }
    }

    @Test
    @DisplayName("X-29 all is over after the day on which somebody left")
    void over() {
        Span evergreen = span(1, "1200", "2025-01-01", null);
        assertEquals(
                List.of(span(1, "1200", "2025-01-01", "2025-03-31")),
                evergreen.over(day("2025-03-31")).toList());
        Span brief = span(1, "1200", "2025-01-01", "2025-02-28");
        assertEquals(List.of(brief), brief.over(day("2025-03-31")).toList());
        assertEquals(List.of(), evergreen.over(day("2024-12-31")).toList());
    }

    /** Paid until 30 September, and again from a day on: 90 days lie before 30 December. */
    private static List<Life> lives(String again) {
        return Life.of(
                List.of(span(1, "1", "2025-01-01", "2025-09-30"), span(1, "1", again, null)));
    }

    private static Retention.Month month(int index) {
        return CountRetention.of(FIXTURE, TODAY).months().get(index);
    }

    private static List<String> told(LocalDate today) {
        return CountRetention.of(FIXTURE, today).months().stream()
                .map(it -> it.month() + " " + told(it.kept()) + " of " + it.kept().customers())
                .toList();
    }

    private static String told(Kept kept) {
        return Stream.of(kept.net(), kept.gross(), kept.churn())
                .map(it -> it.map(BigDecimal::toPlainString).orElse("-"))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<String> told(Retention.Cohort cohort) {
        return cohort.kept().stream()
                .flatMap(Optional::stream)
                .map(it -> it.customers() + " " + it.revenue().orElseThrow())
                .toList();
    }

    private static Span span(int customer, String yearly, String from, String until) {
        return new Span(
                new CustomerId(customer),
                Money.of(yearly, "EUR"),
                day(from),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static BigDecimal amount(String euros) {
        return new BigDecimal(euros).setScale(2);
    }
}
