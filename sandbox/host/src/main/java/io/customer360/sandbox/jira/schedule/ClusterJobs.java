package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Jobs of the whole cluster, in rows that outlive restarts. */
final class ClusterJobs implements Jobs {
    private final JdbcClient sql;
    private final TransactionOperations inOne;

    ClusterJobs(JdbcClient sql, TransactionOperations inOne) {
        this.sql = sql;
        this.inOne = inOne;
    }

    @Override
    public void put(Job job) {
        inOne.executeWithoutResult(
                state -> {
                    remove(job.id());
                    insert(job);
                });
    }

    private void insert(Job job) {
        sql.sql(
                        """
                        INSERT INTO J_JOB (JOB_ID, RUNNER_KEY, SCHEDULE, PARAMETERS, NEXT_RUN, VERSION)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        job.id().toString(),
                        job.config().getJobRunnerKey().toString(),
                        ScheduleText.write(job.getSchedule()),
                        Parameters.write(job.getParameters()),
                        job.nextRun().toEpochMilli(),
                        job.version())
                .update();
    }

    @Override
    public void remove(JobId id) {
        sql.sql("DELETE FROM J_JOB WHERE JOB_ID = ?").param(id.toString()).update();
    }

    @Override
    public Optional<Job> find(JobId id) {
        return sql.sql("SELECT * FROM J_JOB WHERE JOB_ID = ?")
                .param(id.toString())
                .query(ClusterJobs::job)
                .optional();
    }

    @Override
    public List<Job> all() {
        return sql.sql("SELECT * FROM J_JOB").query(ClusterJobs::job).list();
    }

    @Override
    public boolean claim(Job job, Instant next) {
        var statement =
                next == null
                        ? sql.sql("DELETE FROM J_JOB WHERE JOB_ID = ? AND VERSION = ?")
                        : sql.sql(
                                        """
                                        UPDATE J_JOB SET NEXT_RUN = ?, VERSION = VERSION + 1
                                        WHERE JOB_ID = ? AND VERSION = ?""")
                                .param(next.toEpochMilli());
        return statement.param(job.id().toString()).param(job.version()).update() > 0;
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        JobConfig config =
                JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("RUNNER_KEY")))
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(ScheduleText.read(row.getString("SCHEDULE")))
                        .withParameters(Parameters.read(row.getString("PARAMETERS")));
        return new Job(
                JobId.of(row.getString("JOB_ID")),
                config,
                Instant.ofEpochMilli(row.getLong("NEXT_RUN")),
                row.getLong("VERSION"));
    }
}
