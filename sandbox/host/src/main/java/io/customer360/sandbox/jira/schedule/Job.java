package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A scheduled job; the version grows with each claim, and without a next run it is over. */
record Job(JobId id, JobConfig config, Instant nextRun, long version) implements JobDetails {

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
