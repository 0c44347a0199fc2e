package io.customer360.fact;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a hundredth of the tickets and of the customers with Jira each night, so that all of
 * them have been compared after a hundred nights. What differs is counted, and queued to heal.
 */
public final class AuditFacts implements RunWork {
    private static final int PART = 100;
    private static final int LEAST = 200;

    /** What changed so recently may not have been taken over yet. */
    static final Duration RECENT = Duration.ofMinutes(5);

    private final TicketSource source;
    private final LookAtTickets looking;
    private final KeepFacts keep;
    private final Facts facts;
    private final AuditCustomers customers;
    private final AuditedPiece.Stores stores;
    private final FactMarks marks;
    private final Clock clock;

    /** Compares facts with this source. */
    public AuditFacts(
            TicketSource source,
            LookAtTickets looking,
            KeepFacts keep,
            Facts facts,
            AuditCustomers customers,
            TicketChanges changes,
            FactAudits audits,
            FactMarks marks,
            Clock clock) {
        this.source = source;
        this.looking = looking;
        this.keep = keep;
        this.facts = facts;
        this.customers = customers;
        this.stores = new AuditedPiece.Stores(changes, audits, marks);
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public Job job() {
        return Job.AUDIT_FACTS;
    }

    @Override
    public int total() {
        return wanted();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        if (!source.ready()) {
            return Optional.empty();
        }
        AuditPlace place = cursor.map(AuditPlace::of).orElseGet(this::begin);
        return tickets(place).or(() -> customers.next(place.toCustomers(), stores));
    }

    private AuditPlace begin() {
        long last = marks.get(FactMark.AUDITED_TICKET).orElse(0);
        return new AuditPlace(false, last, wanted());
    }

    private int wanted() {
        int all = facts.count();
        return Math.min(all, Math.max(LEAST, all / PART));
    }

    private Optional<Piece> tickets(AuditPlace place) {
        if (place.customers() || place.left() <= 0) {
            return Optional.empty();
        }
        int most = Math.min(place.left(), TicketWalk.MOST);
        List<Long> issues = facts.after(place.last(), most);
        if (issues.isEmpty()) {
            return place.last() == 0 ? Optional.empty() : tickets(place.fromStart());
        }
        Look look = looking.at(issues, source.read(issues), List.of());
        long last = issues.get(issues.size() - 1);
        AuditPlace next = place.past(last, issues.size());
        return Optional.of(
                new AuditedPiece(
                        next.text(),
                        found(look, issues.size()),
                        differing(look),
                        FactMark.AUDITED_TICKET,
                        last,
                        stores));
    }

    private FactAudit found(Look look, int compared) {
        Set<Long> differing = differing(look);
        int gone = (int) differing.stream().filter(it -> !look.seen().containsKey(it)).count();
        return new FactAudit(0, clock.instant(), compared, differing.size() - gone, 0, gone, 0);
    }

    private Set<Long> differing(Look look) {
        Instant settled = clock.instant().minus(RECENT);
        Set<Long> differing = new HashSet<>();
        keep.differences(look).stream()
                .map(KeepFacts.Difference::issue)
                .filter(issue -> !look.broken().containsKey(issue))
                .filter(issue -> settled(look, issue, settled))
                .forEach(differing::add);
        return differing;
    }

    private static boolean settled(Look look, long issue, Instant settled) {
        SeenTicket seen = look.seen().get(issue);
        return seen == null || seen.moments().updated().isBefore(settled);
    }
}
