package io.customer360.sandbox.bench;

import java.sql.SQLException;
import java.util.Locale;

/** The measures of tickets in SQL written by hand: one walk, and one row for each customer. */
final class MeasureFloor {
    private static final String DAY = "86400000::bigint";

    /** When the app's day begins, in milliseconds. */
    private static final String TODAY =
            "(EXTRACT(EPOCH FROM date_trunc('day', now() AT TIME ZONE 'UTC'))::bigint * 1000)";

    private static final String WALK =
            """
            SELECT "ORG_ID",
              COUNT(*) FILTER (WHERE "CATEGORY" < 3) AS open,
              COUNT(*) FILTER (WHERE "CATEGORY" < 3 AND ("ESCALATED" = 1 OR "BREACHED" = 1)
                OR "BREACHED" = 1 AND ("BREACHED_AT" >= {30} OR "RESOLVED_AT" >= {30})) AS trouble,
              COUNT(*) FILTER (WHERE "CREATED_AT" >= {30}) AS created,
              COUNT(*) FILTER (WHERE "RESOLVED_AT" >= {90}) AS resolved,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY "RESOLVED_AT" - "CREATED_AT")
                FILTER (WHERE "RESOLVED_AT" >= {90}) AS median,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY "RESOLVED_AT" - "CREATED_AT")
                FILTER (WHERE "RESOLVED_AT" >= {270} AND "RESOLVED_AT" < {90}) AS before,
              COUNT(DISTINCT "REPORTER_ID") FILTER (WHERE "CREATED_AT" >= {30}) AS people,
              COUNT(DISTINCT "CREATED_AT" / 86400000) FILTER (WHERE "CREATED_AT" >= {365}) AS days,
              MAX("CREATED_AT") AS last
            FROM AO:TICKET_FACT GROUP BY "ORG_ID\"""";

    private final FactTables tables;

    MeasureFloor(FactTables tables) {
        this.tables = tables;
    }

    /** Facts of two years, the same at each time. */
    String facts(int first, int customers, int each) {
        return String.format(
                Locale.ROOT,
                """
                INSERT INTO AO:TICKET_FACT ("SLOT", "ISSUE_ID", "ORG_ID", "REPORTER_ID",
                  "CREATED_AT", "UPDATED_AT", "RESOLVED_AT", "CATEGORY", "PRIORITY_RANK", "BREACHED",
                  "BREACHED_AT", "ESCALATED", "RUN")
                SELECT CAST(900000000 + n AS VARCHAR), 900000000 + n, %d + n %% %d, 1 + n %% 977,
                  made, made + took,
                  CASE WHEN n %% 5 > 0 THEN made + took END, CASE WHEN n %% 5 > 0 THEN 3 ELSE 1 END,
                  3, CASE WHEN n %% 19 = 0 THEN 1 ELSE 0 END,
                  CASE WHEN n %% 19 = 0 THEN made + took END,
                  CASE WHEN n %% 101 = 0 THEN 1 ELSE 0 END, 1
                FROM (SELECT n, %s - (n * 7919 %% 730) * %s + n %% 3600000 AS made,
                    (n * 104729 %% 240) * 3600000::bigint AS took
                  FROM generate_series(1::bigint, %d) AS n) AS made_up""",
                first,
                customers,
                TODAY,
                DAY,
                (long) customers * each);
    }

    /** The seconds of the walk and the write. */
    double seconds() throws SQLException {
        tables.change("DROP TABLE IF EXISTS B5_FLOOR");
        tables.change(
                "CREATE TABLE B5_FLOOR (org integer PRIMARY KEY, open bigint, trouble bigint,"
                        + " created bigint, resolved bigint, median float8, before float8,"
                        + " people bigint, days bigint, last bigint)");
        long start = System.nanoTime();
        tables.change(
                "INSERT INTO B5_FLOOR "
                        + WALK.replaceAll("\\{(\\d+)}", TODAY + " - $1 * " + DAY)
                        + " ON CONFLICT (org) DO NOTHING");
        return (System.nanoTime() - start) / 1e9;
    }

    /** Fails unless the app has measured the same of each of so many customers. */
    void requireSame(int customers) throws SQLException {
        long same =
                tables.number(
                        """
                        SELECT COUNT(*) FROM B5_FLOOR f JOIN AO:STANDING s ON s."ORG_ID" = f.org
                        WHERE strpos(s."INPUTS", E'\\nopen-tickets:' || open || E'\\n') > 0
                          AND strpos(s."INPUTS", E'\\nescalated-or-breached-30:' || trouble || E'\\n') > 0
                          AND strpos(s."INPUTS", E'\\ncreated-30:' || created || E'\\n') > 0
                          AND strpos(s."INPUTS", E'\\nresolved-90:' || resolved || E'\\n') > 0
                          AND strpos(s."INPUTS", E'\\nmembers-seen-30:' || people || E'\\n') > 0
                          AND strpos(s."INPUTS", E'\\nlast-message:' || last || E'\\n') > 0
                          AND (median IS NULL OR strpos(s."INPUTS",
                            E'\\nresolution-90:' || trim_scale(median::numeric) || E'\\n') > 0)
                          AND (before IS NULL OR strpos(s."INPUTS",
                            E'\\nresolution-before:' || trim_scale(before::numeric) || E'\\n') > 0)""");
        if (same != customers) {
            throw new IllegalStateException("only " + same + " customers are measured alike");
        }
    }
}
