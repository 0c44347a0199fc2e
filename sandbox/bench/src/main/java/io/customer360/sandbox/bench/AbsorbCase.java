package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.demo.AppDoor;
import java.util.Locale;
import java.util.Map;

/**
 * Case absorb: the facts of all tickets are read for the first time, then every ticket changes at
 * once without an event, so that only the search can tell; how many questions about single tickets
 * that takes.
 */
final class AbsorbCase {
    private static final double MOST_CALLS = 10;
    private static final double THOUSAND = 1_000;
    private static final String REBUILT =
            "SELECT COUNT(*) FROM AO:RUN WHERE \"JOB\" = 'REBUILD_FACTS' AND \"STATE\" = 'DONE'";

    private final Sandbox sandbox;
    private final FactTables tables;
    private final AppDoor app;

    AbsorbCase(Sandbox sandbox) throws Exception {
        this.sandbox = sandbox;
        this.tables = new FactTables(sandbox);
        this.app = new AppDoor(sandbox.url(), sandbox.signIn(Panel.READER));
    }

    String markdown() throws Exception {
        long before = tables.number(REBUILT);
        long calls = sandbox.world().calls().total();
        ask("rebuild-facts");
        double rebuilt = tables.reached(before + 1, REBUILT);
        long tickets = tables.number("SELECT COUNT(DISTINCT \"ISSUE_ID\") FROM AO:TICKET_FACT");
        double built = (sandbox.world().calls().total() - calls) / (tickets / THOUSAND);
        long now = sandbox.world().clock().millis();
        tables.change("UPDATE J_ISSUE SET UPDATED = " + now);
        calls = sandbox.world().calls().total();
        ask("absorb-tickets");
        double absorbed =
                tables.awaited(
                        tickets,
                        "SELECT COUNT(DISTINCT \"ISSUE_ID\") FROM AO:TICKET_FACT"
                                + " WHERE \"UPDATED_AT\" = "
                                + now);
        double changed = (sandbox.world().calls().total() - calls) / (tickets / THOUSAND);
        var out = new StringBuilder("| What | Tickets | Seconds | Tickets per second |\n");
        out.append("|---|---:|---:|---:|\n");
        row(out, "rebuild: all facts for the first time", tickets, rebuilt);
        row(out, "absorb: every ticket has changed unheard", tickets, absorbed);
        out.append(PanelReport.RATIOS);
        PanelReport.ratio(out, "questions per 1,000 tickets, rebuild", built, true, MOST_CALLS);
        PanelReport.ratio(out, "questions per 1,000 tickets, absorb", changed, true, MOST_CALLS);
        return out.toString();
    }

    private void ask(String job) {
        app.send("POST", "/jobs/" + job + "/run", Map.of());
    }

    private static void row(StringBuilder out, String what, long tickets, double seconds) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.1f | %,.0f |\n",
                        what,
                        tickets,
                        seconds,
                        tickets / seconds));
    }
}
