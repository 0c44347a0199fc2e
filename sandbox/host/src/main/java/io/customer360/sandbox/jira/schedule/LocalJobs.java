package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs of this node alone, forgotten when it stops. */
final class LocalJobs implements Jobs {
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

    @Override
    public void put(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<Job> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public boolean claim(Job job, Instant next) {
        return next == null
                ? jobs.remove(job.id(), job)
                : jobs.replace(
                        job.id(), job, new Job(job.id(), job.config(), next, job.version() + 1));
    }
}
