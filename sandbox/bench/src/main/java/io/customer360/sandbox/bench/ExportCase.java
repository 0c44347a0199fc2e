package io.customer360.sandbox.bench;

import java.io.IOException;
import java.util.Locale;

/** The file of all customers, got through HTTP as somebody gets it who may see them all. */
final class ExportCase {
    private static final String ADDRESS = "/rest/customer360/1.0/customers/export";
    private static final double LEAST_PER_SECOND = 100_000;
    private static final int WARM_UP = 3;
    private static final int TIMES = 7;

    private final Browser browser;

    ExportCase(Browser browser) {
        this.browser = browser;
    }

    /** How long it takes, and how many rows come in a second. */
    String markdown() throws IOException {
        for (int time = 0; time < WARM_UP; time++) {
            browser.get(ADDRESS, "text/csv");
        }
        long rows = 0;
        long[] nanoseconds = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            String file = browser.get(ADDRESS, "text/csv");
            nanoseconds[time] = System.nanoTime() - start;
            rows = file.lines().count() - 1;
        }
        double milliseconds = new Sample(nanoseconds).median();
        var out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "\n%,d customers as a CSV file: %.0f ms.\n",
                        rows,
                        milliseconds));
        out.append(PanelReport.RATIOS);
        PanelReport.ratio(
                out,
                "export, rows per second",
                rows / milliseconds * 1000,
                false,
                LEAST_PER_SECOND);
        return out.toString();
    }
}
