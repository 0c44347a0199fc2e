package io.customer360.sandbox.ravenstack;

import java.util.List;
import java.util.StringJoiner;

/** A report as the text that is printed and kept in the home. */
final class ReportText {

    private static final String NO_PLACE_YET =
            """

            Columns without a place in the app yet, left in the files:
              accounts: signup_date, referral_source, plan_tier, seats
              subscriptions: upgrade_flag, downgrade_flag
              usage and churn events: every column
            """;

    private final Report report;

    ReportText(Report report) {
        this.report = report;
    }

    /** The whole report under its first lines. */
    String under(String... first) {
        StringBuilder text = new StringBuilder(String.join("\n", first)).append("\n\n");
        table(text);
        rejections(text);
        notes(text);
        return text.append(NO_PLACE_YET).toString();
    }

    private void table(StringBuilder text) {
        text.append(
                "%-32s %7s %7s %14s %15s %9s%n"
                        .formatted(
                                "file",
                                "rows",
                                "stored",
                                "already there",
                                "kept for later",
                                "rejected"));
        for (RavenFile file : RavenFile.values()) {
            text.append(
                    "%-32s %7d %7d %14d %15d %9d%n"
                            .formatted(
                                    file.fileName(),
                                    report.rows(file),
                                    report.rows(file, Outcome.STORED),
                                    report.rows(file, Outcome.ALREADY_THERE),
                                    report.rows(file, Outcome.KEPT_FOR_LATER),
                                    report.rows(file, Outcome.REJECTED)));
        }
    }

    private void rejections(StringBuilder text) {
        List<Report.Rejection> all = report.rejections();
        text.append(all.isEmpty() ? "\nNo row was rejected.\n" : "\nRejected:\n");
        for (Report.Rejection one : all) {
            text.append(
                    "  %s line %d: %s%n"
                            .formatted(one.file().fileName(), one.line(), one.reason()));
        }
    }

    private void notes(StringBuilder text) {
        StringJoiner lines = new StringJoiner("");
        for (RavenFile file : RavenFile.values()) {
            report.notes(file)
                    .forEach(
                            (what, note) ->
                                    lines.add("  " + file.fileName() + ": " + what)
                                            .add(" (" + told(note) + ")\n"));
        }
        if (lines.length() > 0) {
            text.append("\nTaken as they are, but worth knowing:\n").append(lines);
        }
    }

    private static String told(Report.Note note) {
        StringJoiner lines = new StringJoiner(", ");
        note.lines().forEach(line -> lines.add(line.toString()));
        String more = note.count() > note.lines().size() ? ", ..." : "";
        return note.count() == 1 ? "line " + lines : note.count() + " rows: lines " + lines + more;
    }
}
