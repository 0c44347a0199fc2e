package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of the last week. */
final class JobRuns {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_MESSAGE = 500;

    private final JdbcClient sql;

    JobRuns(JdbcClient sql) {
        this.sql = sql;
    }

    void add(JobRun run) {
        String job = run.job().toString();
        sql.sql("DELETE FROM J_JOB_RUN WHERE JOB_ID = ? AND STARTED < ?")
                .params(job, run.started().minus(KEPT).toEpochMilli())
                .update();
        sql.sql(
                        """
                        INSERT INTO J_JOB_RUN (JOB_ID, NODE, STARTED, DURATION, OUTCOME, MESSAGE)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        job,
                        run.node(),
                        run.started().toEpochMilli(),
                        run.duration().toMillis(),
                        run.outcome().name(),
                        shortened(run.message()))
                .update();
    }

    /** The runs of a job, newest first. */
    List<JobRun> of(JobId job) {
        return sql.sql("SELECT * FROM J_JOB_RUN WHERE JOB_ID = ? ORDER BY ID DESC")
                .param(job.toString())
                .query(JobRuns::run)
                .list();
    }

    private static String shortened(String message) {
        return message == null || message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE);
    }

    private static JobRun run(ResultSet row, int number) throws SQLException {
        return new JobRun(
                JobId.of(row.getString("JOB_ID")),
                row.getString("NODE"),
                Instant.ofEpochMilli(row.getLong("STARTED")),
                Duration.ofMillis(row.getLong("DURATION")),
                RunOutcome.valueOf(row.getString("OUTCOME")),
                row.getString("MESSAGE"));
    }
}
