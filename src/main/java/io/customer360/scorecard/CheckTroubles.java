package io.customer360.scorecard;

import io.customer360.run.Job;
import io.customer360.run.RunErrors;
import io.customer360.run.Trouble;
import java.time.Instant;
import java.util.List;

/** Tells admins of conditions that cannot be checked, once for each reason, and when they can. */
final class CheckTroubles {

    private static final String SCORECARD = "scorecard:";

    private final RunErrors errors;
    private final Trouble trouble;

    CheckTroubles(RunErrors errors, Trouble trouble) {
        this.errors = errors;
        this.trouble = trouble;
    }

    /** Tells which of these failed. */
    void report(Job job, List<ConditionCheck> checks, Instant at) {
        checks.stream().filter(it -> it.problem().isPresent()).forEach(it -> report(job, it, at));
    }

    /** Forgets all failures but those among these, whether their conditions hold or are gone. */
    void resolveOthers(Job job, List<ConditionCheck> checks) {
        List<String> failed =
                checks.stream()
                        .filter(it -> it.problem().isPresent())
                        .map(CheckTroubles::record)
                        .toList();
        List<String> over =
                errors.records(job).stream()
                        .filter(it -> it.startsWith(SCORECARD) && !failed.contains(it))
                        .toList();
        if (!over.isEmpty()) {
            errors.resolved(job, over);
        }
    }

    private void report(Job job, ConditionCheck check, Instant at) {
        String why = check.problem().orElseThrow().why().code();
        if (errors.report(job, record(check), why, at)) {
            trouble.poison(job, record(check), new IllegalStateException(why));
        }
    }

    /** What an objective is called among the records that could not be done. */
    private static String record(ConditionCheck check) {
        return SCORECARD + check.scorecard() + " objective:" + check.item();
    }
}
