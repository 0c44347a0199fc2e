package io.customer360.sandbox.bench;

import java.util.Locale;

/** What case B7 gave, as tables in Markdown. */
final class ImportReport {
    private static final double LEAST_TO_COPY = 0.25;
    private static final double LEAST_TO_ONE_BY_ONE = 10;

    private final ImportTimes times;

    ImportReport(ImportTimes times) {
        this.times = times;
    }

    String markdown() {
        var out = new StringBuilder("| What | Seconds | Rows per second |\n|---|---:|---:|\n");
        row(out, "COPY of the profiles", times.copy());
        row(out, "COPY of every row that the import wrote", times.copyAll());
        row(out, "app: upload and check", times.check());
        row(out, "app: write", times.write());
        row(out, "app: the same file again, upload to end", times.again());
        row(out, "one by one through the API", times.one() * times.rows());
        out.append(PanelReport.RATIOS);
        PanelReport.ratio(
                out,
                "write / COPY, rows per second",
                times.copy() / times.write(),
                false,
                LEAST_TO_COPY);
        PanelReport.ratio(
                out,
                "write / one by one, rows per second",
                times.one() * times.rows() / times.write(),
                false,
                LEAST_TO_ONE_BY_ONE);
        PanelReport.told(out, "rows in the database for each of the file", times.written());
        return out.toString();
    }

    private void row(StringBuilder out, String what, double seconds) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %,.0f |\n",
                        what,
                        seconds,
                        times.rows() / seconds));
    }
}
