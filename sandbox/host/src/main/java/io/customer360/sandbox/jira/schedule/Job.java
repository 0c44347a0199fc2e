package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/**
 * A scheduled job; without a next run it is over. The version begins anywhere and grows with each
 * claim, so that no job scheduled anew under the same id has the version of an earlier one.
 */
record Job(JobId id, JobConfig config, Instant nextRun, long version) implements JobDetails {

    static Job first(JobId id, JobConfig config, Instant run) {
        return new Job(id, config, run, UUID.randomUUID().getLeastSignificantBits() >>> 2);
    }

    /** The same at another time. */
    Job at(Instant run) {
        return new Job(id, config, run, version);
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }

    @Override
    public Date getNextRunTime() {
        return nextRun == null ? null : Date.from(nextRun);
    }
}
