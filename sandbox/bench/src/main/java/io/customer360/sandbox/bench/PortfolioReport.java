package io.customer360.sandbox.bench;

import java.util.List;

/** What case B4 gave, as tables in Markdown. */
final class PortfolioReport {
    private static final double MOST_TO_FLOOR = 5;
    private static final double MOST_MILLISECONDS = 60;
    private static final double MOST_BY_SIZE = 3;
    private static final double MOST_STATEMENTS = 12;

    private final List<Measured> measured;
    private final List<Subject> csms;

    PortfolioReport(List<Measured> measured) {
        this.measured = measured;
        this.csms = measured.stream().map(one -> one.side().subject()).distinct().toList();
    }

    String markdown() {
        var out = new StringBuilder(PanelReport.HEAD.replace("Customer with", "Customers"));
        for (Subject csm : csms) {
            PanelReport.row(out, csm, of(PortfolioCase.FLOOR, csm));
            PanelReport.row(out, csm, of(PortfolioCase.FIRST, csm));
            PanelReport.row(out, csm, of(PortfolioCase.LATER, csm));
            PanelReport.row(out, csm, app(csm));
        }
        out.append(PanelReport.RATIOS);
        csms.forEach(csm -> ratios(out, csm));
        Subject small = csms.get(0);
        Subject large = csms.get(1);
        String sizes =
                PanelReport.number(large.tickets()) + " / " + PanelReport.number(small.tickets());
        PanelReport.ratio(
                out,
                "app, " + sizes + " customers",
                app(large).times().median() / app(small).times().median(),
                true,
                MOST_BY_SIZE);
        PanelReport.ratio(
                out,
                "statements of the app on its own tables, " + sizes + " customers",
                statements(app(large)) / statements(app(small)),
                true,
                1);
        return out.toString();
    }

    private void ratios(StringBuilder out, Subject csm) {
        String customers = ", " + PanelReport.number(csm.tickets()) + " customers";
        Measured first = of(PortfolioCase.FIRST, csm);
        double floor = of(PortfolioCase.FLOOR, csm).times().median();
        PanelReport.ratio(
                out,
                "first screen / floor" + customers,
                first.times().median() / floor,
                true,
                MOST_TO_FLOOR);
        PanelReport.told(out, "app / floor" + customers, app(csm).times().median() / floor);
        PanelReport.ratio(
                out,
                "p95 of the first screen in ms" + customers,
                first.times().p95(),
                true,
                MOST_MILLISECONDS);
        PanelReport.ratio(
                out,
                "statements of the first screen on the app's tables" + customers,
                statements(first),
                true,
                MOST_STATEMENTS);
    }

    private static double statements(Measured one) {
        return one.statements().stream().filter(sql -> sql.contains("AO_")).count();
    }

    private Measured app(Subject csm) {
        return of(PortfolioCase.FIRST, csm).plus(of(PortfolioCase.LATER, csm), PortfolioCase.APP);
    }

    private Measured of(String side, Subject csm) {
        return measured.stream()
                .filter(one -> one.side().name().equals(side))
                .filter(one -> one.side().subject().equals(csm))
                .findFirst()
                .orElseThrow();
    }
}
