package io.customer360.fact;

import io.customer360.run.MemoryRunErrors;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.MemoryTicketSettings;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A service desk, the stores of facts, and the jobs between them. */
final class FactWorld {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final CustomerId ACME = new CustomerId(7);
    static final CustomerId GLOBEX = new CustomerId(8);

    Instant now = NOW;
    final MemoryDesk desk = new MemoryDesk(() -> now);
    final MemoryFactStores stores = new MemoryFactStores();
    final Map<UserKey, Set<CustomerId>> members = new HashMap<>();
    final MemoryTicketSettings settings = new MemoryTicketSettings();
    final List<String> failures = new ArrayList<>();
    final MemoryRunErrors errors = new MemoryRunErrors();

    final Facts facts = stores.new Kept();
    final CustomerMessages messages = stores.new Said();
    final Map<CustomerId, Talk> contacts = new HashMap<>();
    final TicketChanges changes = stores.new Queue();
    final CommentsDue due = stores.new Unread();
    final FactMarks marks = stores.new Marks();
    final Clock clock = new Moving();
    final LookAtTickets looking = new LookAtTickets(settings, new Members(), desk);
    final KeepFacts keep =
            new KeepFacts(facts, messages, this::heard, changes, due, stores.dirty::addAll, clock);
    final AbsorbTicketChanges absorb =
            new AbsorbTicketChanges(
                    desk,
                    looking,
                    keep,
                    new MovedPeople(desk, changes, facts, clock),
                    new ReadComments(
                            desk,
                            desk,
                            looking,
                            facts,
                            messages,
                            this::heard,
                            due,
                            stores.dirty::addAll,
                            errors,
                            clock),
                    changes,
                    facts,
                    marks,
                    clock);
    final RebuildFacts rebuild =
            new RebuildFacts(desk, looking, keep, facts, marks, settings, clock);
    final AuditFacts audit =
            new AuditFacts(
                    desk,
                    looking,
                    keep,
                    facts,
                    new AuditCustomers(desk, new Members(), facts, settings, marks, clock),
                    changes,
                    stores.new Audits(),
                    marks,
                    clock);

    private void heard(Collection<Talk> talks) {
        talks.forEach(
                talk ->
                        contacts.merge(
                                talk.customer(),
                                talk,
                                (one, other) -> one.at().isBefore(other.at()) ? other : one));
    }

    private final class Members implements CustomersOfUsers {
        @Override
        public Map<UserKey, Set<CustomerId>> of(Collection<UserKey> users) {
            return members.entrySet().stream()
                    .filter(it -> users.contains(it.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Set<UserKey> members(CustomerId customer, int most) {
            return members.entrySet().stream()
                    .filter(it -> it.getValue().contains(customer))
                    .map(Map.Entry::getKey)
                    .limit(most)
                    .collect(Collectors.toSet());
        }
    }

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    FactWorld mode(MembershipMode mode) {
        settings.holding(mode);
        return this;
    }

    FactWorld member(String user, CustomerId... customers) {
        members.put(new UserKey(user), Set.of(customers));
        for (CustomerId customer : customers) {
            stores.customers.add(customer.value());
        }
        return this;
    }

    FactWorld put(ATicket... tickets) {
        for (ATicket ticket : tickets) {
            SeenTicket seen = ticket.build();
            desk.tickets.put(seen.issue(), seen);
            seen.named().forEach(customer -> stores.customers.add(customer.value()));
        }
        return this;
    }

    FactWorld later(Duration time) {
        now = now.plus(time);
        return this;
    }

    void say(long comment, long issue, String author, Instant at) {
        desk.comments.add(new SaidComment(comment, issue, new UserKey(author), at));
    }

    /** Does all that there is to do; how many pieces. */
    int run(RunWork work) {
        return run(work, Optional.empty(), Integer.MAX_VALUE).pieces();
    }

    /** What was done, and where it went on. */
    record Done(int pieces, Optional<String> cursor) {}

    /** Does so many pieces from a place; what fails is done one by one. */
    Done run(RunWork work, Optional<String> from, int most) {
        Optional<String> cursor = from;
        int pieces = 0;
        Optional<Piece> next = work.next(cursor);
        while (next.isPresent() && pieces < most) {
            Piece piece = next.get();
            try {
                piece.write(1);
            } catch (RuntimeException whole) {
                piece.alone().forEach(this::attempt);
            }
            pieces++;
            cursor = Optional.of(piece.cursor());
            next = work.next(cursor);
        }
        return new Done(pieces, cursor);
    }

    private void attempt(Piece piece) {
        try {
            piece.write(1);
        } catch (RuntimeException broken) {
            failures.addAll(piece.records());
        }
    }

    /** Each ticket that is kept, with its customer. */
    Set<String> kept() {
        return stores.facts.stream()
                .map(fact -> fact.issue() + " of " + fact.customer().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    TicketFigures figures(long issue) {
        return facts.of(List.of(issue)).get(0).figures();
    }
}
