package io.customer360.jobs;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.status.JobDetails;
import io.customer360.run.Job;
import io.customer360.run.ShowNext;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** When jobs run again by their rhythm, as the schedule of the cluster has it. */
public final class NextRuns implements ShowNext {
    private final SchedulerService scheduler;

    /** Wired by Spring. */
    public NextRuns(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Optional<Instant> of(Job job) {
        return Timetable.LINES.stream()
                .filter(line -> line.rhythm() != Rhythm.ASKED && line.steps().contains(job))
                .findFirst()
                .map(line -> scheduler.getJobDetails(Scheduled.rhythm(line.job())))
                .map(JobDetails::getNextRunTime)
                .map(Date::toInstant);
    }
}
