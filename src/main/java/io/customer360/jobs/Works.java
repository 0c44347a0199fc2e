package io.customer360.jobs;

import io.customer360.run.ConductRuns;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunWork;
import io.customer360.run.WholeWork;
import io.customer360.shared.UserKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What each job does. */
public final class Works {
    private final ConductRuns conduct;
    private final Map<Job, RunWork> pieces = new EnumMap<>(Job.class);
    private final Map<Job, WholeWork> wholes = new EnumMap<>(Job.class);

    /** Wired by Spring. */
    public Works(ConductRuns conduct, List<RunWork> pieces, List<WholeWork> wholes) {
        this.conduct = conduct;
        pieces.forEach(work -> this.pieces.put(work.job(), work));
        wholes.forEach(work -> this.wholes.put(work.job(), work));
    }

    /** Whether anything does this job. */
    boolean known(Job job) {
        return pieces.containsKey(job) || wholes.containsKey(job);
    }

    Optional<Run> run(Job job, String bucket, Optional<UserKey> by, BooleanSupplier goOn) {
        return pieces.containsKey(job)
                ? conduct.conduct(pieces.get(job), bucket, by, goOn)
                : conduct.conduct(wholes.get(job), bucket, by, goOn);
    }
}
