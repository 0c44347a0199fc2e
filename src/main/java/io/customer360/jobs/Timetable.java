package io.customer360.jobs;

import io.customer360.run.Job;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When each job runs. */
final class Timetable {

    /** One line for each job; the first run after a start waits until the start is over. */
    static final List<Line> LINES =
            List.of(
                    each(Rhythm.MINUTE, Job.ABSORB_TICKETS, Job.MEASURE_CHANGED),
                    each(Rhythm.MINUTE, Job.NOTICES, Job.MAILS),
                    each(Rhythm.HOUR, Job.REFRESH_ORGANISATIONS).afterStart(1),
                    each(Rhythm.HOUR, Job.KEEP_REVENUE).afterStart(2),
                    each(Rhythm.HOUR, Job.MEASURE_DUE).afterStart(3),
                    each(Rhythm.HOUR, Job.SCORECARDS).afterStart(4),
                    each(Rhythm.HOUR, Job.CHORES).afterStart(3),
                    each(Rhythm.NIGHT, Job.MEASURE_ALL),
                    each(Rhythm.NIGHT, Job.AUDIT_FACTS),
                    each(Rhythm.ASKED, Job.MEASURE_CHANGED),
                    each(Rhythm.ASKED, Job.MAILS),
                    each(Rhythm.ASKED, Job.REBUILD_FACTS));

    private Timetable() {}

    private static Line each(Rhythm rhythm, Job... jobs) {
        return new Line(jobs[0], rhythm, List.of(jobs), Optional.empty());
    }

    /** A job, its rhythm, what is done in its turn, and how long after a start. */
    record Line(Job job, Rhythm rhythm, List<Job> steps, Optional<Duration> afterStart) {

        Line afterStart(int minutes) {
            return new Line(job, rhythm, steps, Optional.of(Duration.ofMinutes(minutes)));
        }
    }
}
