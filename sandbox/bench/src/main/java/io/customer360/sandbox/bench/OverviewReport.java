package io.customer360.sandbox.bench;

import java.util.List;

/** What case B2 gave, as tables in Markdown. */
final class OverviewReport {
    private static final double MOST_TO_FLOOR = 3;
    private static final double LEAST_TO_NAIVE = 1;
    private static final double MOST_MILLISECONDS = 150;
    private static final double MOST_STATEMENTS = 20;

    private final List<Measured> measured;
    private final List<Subject> subjects;

    OverviewReport(List<Measured> measured) {
        this.measured = measured;
        this.subjects = measured.stream().map(one -> one.side().subject()).distinct().toList();
    }

    String markdown() {
        var out = new StringBuilder(PanelReport.HEAD);
        for (Subject subject : subjects) {
            PanelReport.row(out, subject, of(OverviewCase.FLOOR, subject));
            PanelReport.row(out, subject, of(OverviewCase.FIRST, subject));
            PanelReport.row(out, subject, of(OverviewCase.LATER, subject));
            PanelReport.row(out, subject, app(subject));
            PanelReport.row(out, subject, of(OverviewCase.NAIVE, subject));
        }
        out.append(PanelReport.RATIOS);
        for (Subject subject : subjects) {
            String tickets = ", " + PanelReport.number(subject.tickets()) + " tickets";
            Measured app = app(subject);
            double median = app.times().median();
            PanelReport.ratio(
                    out,
                    "app / floor" + tickets,
                    median / of(OverviewCase.FLOOR, subject).times().median(),
                    true,
                    MOST_TO_FLOOR);
            PanelReport.ratio(
                    out,
                    "naive / app" + tickets,
                    of(OverviewCase.NAIVE, subject).times().median() / median,
                    false,
                    LEAST_TO_NAIVE);
            PanelReport.ratio(
                    out,
                    "p95 of the app in ms" + tickets,
                    app.times().p95(),
                    true,
                    MOST_MILLISECONDS);
            PanelReport.ratio(
                    out,
                    "statements of the app on its own tables" + tickets,
                    app.statements().stream().filter(sql -> sql.contains("AO_")).count(),
                    true,
                    MOST_STATEMENTS);
        }
        return out.toString();
    }

    private Measured app(Subject subject) {
        return of(OverviewCase.FIRST, subject)
                .plus(of(OverviewCase.LATER, subject), OverviewCase.APP);
    }

    private Measured of(String side, Subject subject) {
        return measured.stream()
                .filter(one -> one.side().name().equals(side))
                .filter(one -> one.side().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
