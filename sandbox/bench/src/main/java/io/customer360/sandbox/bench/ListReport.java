package io.customer360.sandbox.bench;

import java.util.List;
import java.util.Locale;

/** What case B3 gave, as tables in Markdown. */
final class ListReport {
    private static final double MOST_TO_FLOOR = 3;
    private static final double MORE_MILLISECONDS = 5;
    private static final double MOST_MILLISECONDS = 50;
    private static final double MOST_BY_DEPTH = 1.5;
    private static final double MOST_CONTAINS = 60;

    private final List<Measured> measured;
    private final List<String> questions;

    ListReport(List<Measured> measured) {
        this.measured = measured;
        this.questions =
                measured.stream().map(one -> one.side().subject().name()).distinct().toList();
    }

    String markdown() {
        var out =
                new StringBuilder(
                        """
                        | Question | What | Median ms | p90 ms | p95 ms | Statements |
                        |---|---|---:|---:|---:|---:|
                        """);
        for (String question : questions) {
            row(out, question, of(ListCase.FLOOR, question));
            row(out, question, of(ListCase.APP, question));
        }
        out.append(PanelReport.RATIOS);
        for (String question : questions) {
            double floor = of(ListCase.FLOOR, question).times().median();
            PanelReport.ratio(
                    out,
                    "(app - 5 ms) / floor, " + question,
                    (of(ListCase.APP, question).times().median() - MORE_MILLISECONDS) / floor,
                    true,
                    MOST_TO_FLOOR);
            PanelReport.ratio(
                    out,
                    "p95 of the app in ms, " + question,
                    of(ListCase.APP, question).times().p95(),
                    true,
                    question.equals(ListQuestion.CONTAINS) ? MOST_CONTAINS : MOST_MILLISECONDS);
        }
        PanelReport.ratio(
                out,
                "app, page 1,000 / page 1",
                of(ListCase.APP, ListQuestion.DEEP).times().median()
                        / of(ListCase.APP, ListQuestion.FIRST).times().median(),
                true,
                MOST_BY_DEPTH);
        return out.toString();
    }

    private static void row(StringBuilder out, String question, Measured one) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %.2f | %.2f | %d |\n",
                        question,
                        one.side().name(),
                        one.times().median(),
                        one.times().p90(),
                        one.times().p95(),
                        one.statements().size()));
    }

    private Measured of(String side, String question) {
        return measured.stream()
                .filter(one -> one.side().name().equals(side))
                .filter(one -> one.side().subject().name().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
