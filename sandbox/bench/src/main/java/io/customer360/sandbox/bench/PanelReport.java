package io.customer360.sandbox.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What case B1 gave, as tables in Markdown. */
final class PanelReport {
    static final String HEAD =
            """
            | Customer with | What | Median ms | p90 ms | p95 ms | Statements |
            |---:|---|---:|---:|---:|---:|
            """;
    static final String RATIOS =
            """

            | Ratio | Value | Goal | |
            |---|---:|---:|---|
            """;

    private static final double MOST_TO_FLOOR = 10;
    private static final double LEAST_TO_NAIVE = 10;
    private static final double MOST_BY_SIZE = 1.3;

    private final List<Measured> measured;
    private final List<Subject> subjects;

    PanelReport(List<Measured> measured) {
        this.measured = measured;
        this.subjects = measured.stream().map(one -> one.side().subject()).distinct().toList();
    }

    String markdown() {
        var out = new StringBuilder(HEAD);
        for (Subject subject : subjects) {
            row(out, subject, of(PanelCase.FLOOR, subject));
            row(out, subject, of(PanelCase.DRAWN, subject));
            row(out, subject, of(PanelCase.ASKED, subject));
            row(out, subject, app(subject));
            row(out, subject, of(PanelCase.NAIVE, subject));
            row(out, subject, of(PanelCase.WITHOUT, subject));
            row(out, subject, of(PanelCase.WITH, subject));
        }
        out.append(RATIOS);
        for (Subject subject : subjects) {
            String tickets = ", " + number(subject.tickets()) + " tickets";
            double app = app(subject).times().median();
            double floor = median(PanelCase.FLOOR, subject);
            double naive = median(PanelCase.NAIVE, subject);
            ratio(out, "app / floor" + tickets, app / floor, true, MOST_TO_FLOOR);
            ratio(out, "naive / app" + tickets, naive / app, false, LEAST_TO_NAIVE);
            told(
                    out,
                    "p90 of the issue view with / without the panel" + tickets,
                    p90(PanelCase.WITH, subject) / p90(PanelCase.WITHOUT, subject));
        }
        Subject small = subjects.get(0);
        Subject large = subjects.get(1);
        ratio(
                out,
                "app, " + number(large.tickets()) + " / " + number(small.tickets()) + " tickets",
                app(large).times().median() / app(small).times().median(),
                true,
                MOST_BY_SIZE);
        return out.toString();
    }

    static void row(StringBuilder out, Subject subject, Measured one) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %.2f | %.2f | %d |\n",
                        number(subject.tickets()),
                        one.side().name(),
                        one.times().median(),
                        one.times().p90(),
                        one.times().p95(),
                        one.statements().size()));
    }

    static void ratio(StringBuilder out, String name, double value, boolean atMost, double goal) {
        boolean met = atMost ? value <= goal : value >= goal;
        out.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %s %s | %s |\n",
                        name,
                        value,
                        atMost ? "≤" : "≥",
                        BigDecimal.valueOf(goal).stripTrailingZeros().toPlainString(),
                        met ? "met" : "**missed**"));
    }

    static void told(StringBuilder out, String name, double value) {
        out.append(String.format(Locale.ROOT, "| %s | %.2f | | |\n", name, value));
    }

    private Measured app(Subject subject) {
        return of(PanelCase.DRAWN, subject).plus(of(PanelCase.ASKED, subject), PanelCase.APP);
    }

    private double median(String side, Subject subject) {
        return of(side, subject).times().median();
    }

    private double p90(String side, Subject subject) {
        return of(side, subject).times().p90();
    }

    private Measured of(String side, Subject subject) {
        return measured.stream()
                .filter(one -> one.side().name().equals(side))
                .filter(one -> one.side().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
