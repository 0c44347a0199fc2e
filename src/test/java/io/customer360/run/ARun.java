package io.customer360.run;

import java.time.Instant;
import java.util.Optional;

/** Runs, nodes and the like for tests. */
public final class ARun {
    /** The moment at which tests play. */
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** Where tests play; the app started an hour ago. */
    public static final ThisNode HERE = node("here", NOW.minusSeconds(3600));

    private ARun() {}

    /** A node on which the app started then. */
    public static ThisNode node(String name, Instant since) {
        return new ThisNode() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Instant since() {
                return since;
            }
        };
    }

    /** A run that began on this node then, and was heard of then. */
    public static Run begun(MemoryRuns runs, Job job, Instant at) {
        return runs.begin(job, job.code() + at, HERE, Optional.empty(), at).orElseThrow();
    }

    /** A run that has ended like this, a minute after it began. */
    public static Run over(MemoryRuns runs, Job job, Instant at, RunState as, String why) {
        var run =
                begun(runs, job, at)
                        .of(200)
                        .past("x", 100, 90, 1, at)
                        .over(as, Optional.of(why), at.plusSeconds(60));
        runs.keep(run);
        return run;
    }
}
