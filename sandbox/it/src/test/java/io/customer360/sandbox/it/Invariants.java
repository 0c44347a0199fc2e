package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** What holds in the database whatever dies: I1 to I5. */
final class Invariants {
    private static final List<List<String>> NONE = List.of();

    /** Facts and standings without what differs from run to run. */
    private static final String KEPT =
            """
            SELECT 'facts', COUNT(*), MD5(STRING_AGG(CONCAT_WS(',', "ISSUE_ID", "ORG_ID",
                "REPORTER_ID", "CREATED_AT", "UPDATED_AT", "RESOLVED_AT", "CATEGORY",
                "PRIORITY_RANK", "BREACHED", "BREACHED_AT", "ESCALATED", "STARS", "STARS_AT"), ';'
                ORDER BY "ISSUE_ID", "ORG_ID")) FROM AO:TICKET_FACT
            UNION ALL SELECT 'standings', COUNT(*), MD5(STRING_AGG(CONCAT_WS(',', "ORG_ID",
                "INPUTS"), ';' ORDER BY "ORG_ID")) FROM AO:STANDING
            UNION ALL SELECT 'history', COUNT(*), MD5(STRING_AGG(CONCAT_WS(',', h."ORG_ID",
                h."DAY_NO", h."INPUTS"), ';' ORDER BY h."ORG_ID", h."DAY_NO")) FROM AO:HISTORY h
            ORDER BY 1""";

    private final TwoNodes nodes;
    private final NodeJobs jobs;

    Invariants(TwoNodes nodes) {
        this.nodes = nodes;
        this.jobs = new NodeJobs(nodes);
    }

    /** What is kept of tickets and customers, to compare. */
    List<List<String>> kept() {
        return nodes.sql().rows(KEPT);
    }

    /** All of them, once everything is quiet; I3 by running everything again. */
    void hold() throws InterruptedException {
        jobs.quiet();
        eachCustomerStands();
        nothingTwice();
        nothingLeftOpen();
        var before = kept();
        eachTicketKept(jobs.whole(nodes.first(), NodeJobs.REBUILD));
        countsAddUp(jobs.whole(nodes.second(), NodeJobs.MEASURE), customers());
        jobs.quiet();
        assertEquals(before, kept(), "I3 a full run on top changes rows");
    }

    private void eachCustomerStands() {
        var wrong =
                """
                SELECT o.ID, COUNT(s."ID") FROM J_ORGANISATION o
                LEFT JOIN AO:STANDING s ON s."ORG_ID" = o.ID
                GROUP BY o.ID HAVING COUNT(s."ID") <> 1""";
        assertEquals(NONE, nodes.sql().rows(wrong), "I1 not exactly one standing");
    }

    private void nothingTwice() {
        var history =
                """
                SELECT "ORG_ID", "DAY_NO", COUNT(*) FROM AO:HISTORY
                GROUP BY "ORG_ID", "DAY_NO" HAVING COUNT(*) > 1""";
        assertEquals(NONE, nodes.sql().rows(history), "I2 history twice");
        var facts =
                """
                SELECT "ISSUE_ID", "ORG_ID", COUNT(*) FROM AO:TICKET_FACT
                GROUP BY "ISSUE_ID", "ORG_ID" HAVING COUNT(*) > 1""";
        assertEquals(NONE, nodes.sql().rows(facts), "I2 facts twice");
        var buckets =
                """
                SELECT "JOB", "BUCKET", COUNT(*) FROM AO:RUN WHERE "STATE" IN ('DONE', 'RUNNING')
                GROUP BY "JOB", "BUCKET" HAVING COUNT(*) > 1""";
        assertEquals(NONE, nodes.sql().rows(buckets), "I2 a bucket done twice");
    }

    private static void countsAddUp(NodeRun run, long in) {
        assertEquals(in, run.done() + run.failed(), "I4 of " + run);
        assertEquals(0, run.failed(), "I4 of " + run);
    }

    private long customers() {
        return nodes.sql().number("SELECT COUNT(*) FROM J_ORGANISATION");
    }

    /** Tickets made at the same moment are read more than once, so that reads prove nothing. */
    private void eachTicketKept(NodeRun run) {
        var missing =
                """
                SELECT o.ISSUE_ID, o.ORG_ID FROM J_ISSUE_ORG o
                JOIN J_ISSUE i ON i.ID = o.ISSUE_ID
                JOIN J_SERVICE_DESK d ON d.PROJECT_ID = i.PROJECT_ID
                LEFT JOIN AO:TICKET_FACT f ON f."ISSUE_ID" = o.ISSUE_ID AND f."ORG_ID" = o.ORG_ID
                WHERE f."ID" IS NULL""";
        assertEquals(0, run.failed(), "I4 of " + run);
        assertEquals(NONE, nodes.sql().rows(missing), "I4 tickets without facts");
    }

    /** A lock that lapsed is free, although its row still names whoever died with it. */
    private void nothingLeftOpen() throws InterruptedException {
        var open =
                """
                SELECT PID, STATE, QUERY FROM PG_STAT_ACTIVITY
                WHERE BACKEND_TYPE = 'client backend' AND PID <> PG_BACKEND_PID()
                AND XACT_START < NOW() - INTERVAL '5 seconds'""";
        assertEquals(NONE, nodes.sql().rows(open), "I5 transactions left open");
        jobs.await(() -> held() == 0, () -> "I5 locks left open");
    }

    private long held() {
        return nodes.sql()
                .number(
                        "SELECT COUNT(*) FROM J_LOCK WHERE NODE IS NOT NULL AND EXPIRES > "
                                + System.currentTimeMillis());
    }
}
