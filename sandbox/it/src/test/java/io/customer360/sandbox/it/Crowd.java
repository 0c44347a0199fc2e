package io.customer360.sandbox.it;

/**
 * Enough customers and tickets that a run takes a while: written past the world, looked at through
 * the app's own jobs.
 */
final class Crowd {
    private static final int CUSTOMERS = 2_000;
    private static final int TICKETS = 8_000;

    private Crowd() {}

    /** Fills the nodes' database, unless that was done before, and has everything kept once. */
    static void fill(TwoNodes nodes) throws InterruptedException {
        var sql = nodes.sql();
        if (sql.number("SELECT COUNT(*) FROM J_ORGANISATION WHERE NAME LIKE 'Crowd %'") > 0) {
            return;
        }
        sql.change(
                "INSERT INTO J_ORGANISATION (NAME) SELECT 'Crowd ' || g FROM generate_series(1, "
                        + CUSTOMERS
                        + ") g");
        sql.change(
                """
                INSERT INTO J_ORG_DESK SELECT o.ID, d.ID FROM J_ORGANISATION o, J_SERVICE_DESK d
                JOIN J_PROJECT p ON p.ID = d.PROJECT_ID
                WHERE o.NAME LIKE 'Crowd %' AND p.PKEY = 'SUP'""");
        sql.change(
                """
                INSERT INTO J_ISSUE (PROJECT_ID, NUM, TYPE_ID, SUMMARY, DESCRIPTION, STATUS_ID,
                    PRIORITY_ID, RESOLUTION_ID, REPORTER, CREATED, UPDATED, RESOLVED)
                SELECT i.PROJECT_ID, p.LAST_NUMBER + g, i.TYPE_ID, 'Crowd ' || g, '', i.STATUS_ID,
                    i.PRIORITY_ID, i.RESOLUTION_ID, i.REPORTER, i.CREATED - g * 7500000,
                    i.UPDATED - g * 7500000, i.RESOLVED - g * 7500000
                FROM generate_series(1::BIGINT, TICKETS) g
                JOIN LATERAL (SELECT * FROM J_ISSUE WHERE (RESOLUTION_ID IS NULL) = (g % 3 = 0)
                    AND PROJECT_ID = (SELECT ID FROM J_PROJECT WHERE PKEY = 'SUP')
                    ORDER BY ID FETCH FIRST 1 ROWS ONLY) i ON TRUE
                JOIN J_PROJECT p ON p.ID = i.PROJECT_ID"""
                        .replace("TICKETS", "" + TICKETS));
        sql.change(
                """
                INSERT INTO J_ISSUE_ORG SELECT i.ID, o.FIRST + i.NUM % o.HOW_MANY,
                    i.RESOLUTION_ID IS NULL
                FROM J_ISSUE i, (SELECT MIN(ID) FIRST, COUNT(*) HOW_MANY FROM J_ORGANISATION
                    WHERE NAME LIKE 'Crowd %') o
                WHERE i.SUMMARY LIKE 'Crowd %'""");
        sql.change(
                """
                UPDATE J_PROJECT SET LAST_NUMBER = (SELECT MAX(NUM) FROM J_ISSUE
                WHERE PROJECT_ID = J_PROJECT.ID) WHERE PKEY = 'SUP'""");
        nodes.first().admin().post("settings/tickets/refresh", "{}").expect(200);
        var jobs = new NodeJobs(nodes);
        jobs.whole(nodes.first(), NodeJobs.REBUILD);
        jobs.whole(nodes.second(), NodeJobs.MEASURE);
        jobs.quiet();
    }

    /** How many records a run of this job has to do, at least. */
    static int size(String job) {
        return job.equals(NodeJobs.REBUILD) ? TICKETS : CUSTOMERS;
    }

    /** Loses half of what a run of this job writes, so that it has something to write. */
    static void forgetHalf(TwoNodes nodes, String job) {
        if (job.equals(NodeJobs.REBUILD)) {
            nodes.sql().change("DELETE FROM AO:TICKET_FACT WHERE \"ISSUE_ID\" % 2 = 0");
        } else {
            nodes.sql().change("DELETE FROM AO:STANDING WHERE \"ORG_ID\" % 2 = 0");
            nodes.sql().change("DELETE FROM AO:HISTORY WHERE \"ORG_ID\" % 2 = 0");
        }
    }
}
