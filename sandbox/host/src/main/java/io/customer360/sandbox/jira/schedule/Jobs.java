package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where jobs of one run mode are kept. */
interface Jobs {
    void put(Job job);

    void remove(JobId id);

    Optional<Job> find(JobId id);

    List<Job> all();

    /** Moves a job on to its next run, null for none; false when another was first. */
    boolean claim(Job job, Instant next);
}
