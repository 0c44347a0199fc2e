package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SLA cycles of issues; the clocks run day and night. */
public final class Slas {

    private static final String OPEN = " WHERE ISSUE_ID = :issue AND STOPPED IS NULL";

    /** Ends a pause: the clock goes on as if it had started as much later. */
    private static final String RESUME =
            "STARTED = STARTED + COALESCE(:now - PAUSED_AT, 0), PAUSED = FALSE, PAUSED_AT = NULL";

    /** The columns of a new cycle. */
    static final String INSERT =
            """
            INSERT INTO J_SLA (ISSUE_ID, METRIC, STARTED, STOPPED, GOAL, PAUSED, PAUSED_AT)
            VALUES (:issue, :metric, :started, :stopped, :goal, :paused, :pausedAt)""";

    private final JdbcClient sql;

    Slas(JdbcClient sql) {
        this.sql = sql;
    }

    /** The cycles of an issue, the oldest first. */
    public List<SlaCycle> of(long issueId) {
        return sql.sql("SELECT * FROM J_SLA WHERE ISSUE_ID = ? ORDER BY METRIC, STARTED, ID")
                .param(issueId)
                .query(Slas::cycle)
                .list();
    }

    void start(long issueId, List<SlaCycle> cycles) {
        for (SlaCycle cycle : cycles) {
            sql.sql(INSERT)
                    .param("issue", issueId)
                    .param("metric", cycle.metric().stored())
                    .param("started", cycle.started().toEpochMilli())
                    .param("stopped", millis(cycle.stopped()), Types.BIGINT)
                    .param("goal", cycle.goal().toMillis())
                    .param("paused", cycle.paused())
                    .param("pausedAt", millis(cycle.pausedAt()), Types.BIGINT)
                    .update();
        }
    }

    /** A public comment of somebody who works here, and did not ask, is the first response. */
    void answered(long issueId, String author, Instant now) {
        sql.sql(
                        "UPDATE J_SLA SET STOPPED = :now, "
                                + RESUME
                                + OPEN
                                + " AND METRIC = 'first-response' "
                                + """
                        AND EXISTS (SELECT 1 FROM J_MEMBER m JOIN J_GROUP g
                              ON g.NAME = m.GROUP_NAME
                              WHERE m.USER_KEY = :author AND g.APPLICATION IS NOT NULL)
                          AND NOT EXISTS (SELECT 1 FROM J_ISSUE i
                              WHERE i.ID = :issue AND i.REPORTER = :author)""")
                .param("now", now.toEpochMilli())
                .param("issue", issueId)
                .param("author", author)
                .update();
    }

    /** Resolving stops every clock: nobody waits for an answer to what is done. */
    void stop(long issueId, Instant now) {
        sql.sql("UPDATE J_SLA SET STOPPED = :now, " + RESUME + OPEN)
                .param("now", now.toEpochMilli())
                .param("issue", issueId)
                .update();
    }

    /** Reopening starts the clock for the resolution anew, with the goal that it had last. */
    void restart(long issueId, Instant now) {
        sql.sql(
                        """
                        INSERT INTO J_SLA (ISSUE_ID, METRIC, STARTED, GOAL, PAUSED)
                        SELECT s.ISSUE_ID, s.METRIC, :now, s.GOAL, FALSE FROM J_SLA s
                        WHERE s.ID = (SELECT MAX(l.ID) FROM J_SLA l
                            WHERE l.ISSUE_ID = :issue AND l.METRIC = 'resolution')
                          AND s.STOPPED IS NOT NULL""")
                .param("now", now.toEpochMilli())
                .param("issue", issueId)
                .update();
    }

    /** Lets the clock for the resolution stand from now on, or go on. */
    void pause(long issueId, boolean paused, Instant now) {
        String change = paused ? "PAUSED = TRUE, PAUSED_AT = COALESCE(PAUSED_AT, :now)" : RESUME;
        sql.sql("UPDATE J_SLA SET " + change + OPEN + " AND METRIC = 'resolution'")
                .param("now", now.toEpochMilli())
                .param("issue", issueId)
                .update();
    }

    /** Another priority gives the open resolution clock another goal. */
    void goal(long issueId, Duration goal) {
        sql.sql("UPDATE J_SLA SET GOAL = :goal" + OPEN + " AND METRIC = 'resolution'")
                .param("goal", goal.toMillis())
                .param("issue", issueId)
                .update();
    }

    private static SlaCycle cycle(ResultSet row, int number) throws SQLException {
        return new SlaCycle(
                SlaMetric.of(row.getString("METRIC")),
                Instant.ofEpochMilli(row.getLong("STARTED")),
                moment(row.getObject("STOPPED", Long.class)),
                Duration.ofMillis(row.getLong("GOAL")),
                moment(row.getObject("PAUSED_AT", Long.class)));
    }

    private static Instant moment(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static Long millis(Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
