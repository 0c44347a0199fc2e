package io.customer360.fact;

import io.customer360.run.CheckSource;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at the facts about tickets: whether all are there, how fresh they are, how right. */
public final class CheckFacts implements CheckSource {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration NIGHTS = Duration.ofDays(3);

    private final Facts facts;
    private final TicketChanges changes;
    private final CommentsDue due;
    private final FactMarks marks;
    private final FactAudits audits;
    private final RebuildFacts rebuild;

    /** Looks into these stores. */
    public CheckFacts(
            Facts facts,
            TicketChanges changes,
            CommentsDue due,
            FactMarks marks,
            FactAudits audits,
            RebuildFacts rebuild) {
        this.facts = facts;
        this.changes = changes;
        this.due = due;
        this.marks = marks;
        this.audits = audits;
        this.rebuild = rebuild;
    }

    @Override
    public List<HealthPoint> points() {
        return List.of(
                HealthPoint.FACTS,
                HealthPoint.CHANGES,
                HealthPoint.COMMENTS_DUE,
                HealthPoint.WATERMARK,
                HealthPoint.AUDITED,
                HealthPoint.DRIFT);
    }

    /** Where nothing changes nothing is taken over, so that only what waits can be late. */
    @Override
    public List<HealthCheck> look(Instant now) {
        int waiting = changes.count();
        Optional<Instant> absorbed =
                marks.get(FactMark.ABSORBED).stream().mapToObj(Instant::ofEpochMilli).findFirst();
        Optional<FactAudit> audit = audits.latest();
        boolean late = waiting > 0 && before(absorbed, now.minus(LONGEST_WAIT));
        return List.of(
                HealthCheck.of(HealthPoint.FACTS, !rebuild.due(), HealthState.WARNING)
                        .counting(facts.count()),
                HealthCheck.of(HealthPoint.CHANGES, !late, HealthState.WARNING).counting(waiting),
                HealthCheck.of(HealthPoint.COMMENTS_DUE, HealthState.OK).counting(due.count()),
                HealthCheck.of(HealthPoint.WATERMARK, !late, HealthState.WARNING).at(absorbed),
                HealthCheck.of(
                                HealthPoint.AUDITED,
                                !before(audit.map(FactAudit::at), now.minus(NIGHTS)),
                                HealthState.WARNING)
                        .at(audit.map(FactAudit::at)),
                drift(audit));
    }

    private static HealthCheck drift(Optional<FactAudit> audit) {
        int found = audit.map(FactAudit::differing).orElse(0);
        return HealthCheck.of(HealthPoint.DRIFT, found == 0, HealthState.WARNING).counting(found);
    }

    private static boolean before(Optional<Instant> moment, Instant limit) {
        return moment.filter(it -> it.isBefore(limit)).isPresent();
    }
}
