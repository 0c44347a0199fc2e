package com.atlassian.scheduler;

/** Does the work of a job. */
public interface JobRunner {
    /** Runs once; null counts as success. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
