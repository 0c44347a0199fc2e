package io.customer360.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the facts equal to what was seen. What did not change is not written; whose facts changed
 * is told to who measures. Tickets changed without being heard of are noted for their comments.
 */
public final class KeepFacts {

    /** Comments are read on tickets that changed in so many days. */
    static final Duration COMMENTED = Duration.ofDays(180);

    private static final Duration FRESH = Duration.ofHours(1);

    private final Facts facts;
    private final CustomerMessages messages;
    private final LastContacts contacts;
    private final TicketChanges changes;
    private final CommentsDue due;
    private final Dirty dirty;
    private final Clock clock;

    /** Keeps them in these stores. */
    public KeepFacts(
            Facts facts,
            CustomerMessages messages,
            LastContacts contacts,
            TicketChanges changes,
            CommentsDue due,
            Dirty dirty,
            Clock clock) {
        this.facts = facts;
        this.messages = messages;
        this.contacts = contacts;
        this.changes = changes;
        this.due = due;
        this.dirty = dirty;
        this.clock = clock;
    }

    /** What has to change for one ticket. */
    record Difference(long issue, List<TicketFact> gone, List<TicketFact> added) {

        boolean none() {
            return gone.isEmpty() && added.isEmpty();
        }

        /** The customers whose ticket it is not any more. */
        List<TicketFact> lost() {
            return gone.stream().filter(fact -> !has(added, fact)).toList();
        }

        /** Whether it is somebody's whose it was not. */
        boolean won() {
            return added.stream().anyMatch(fact -> !has(gone, fact));
        }

        private static boolean has(List<TicketFact> facts, TicketFact same) {
            return facts.stream().anyMatch(fact -> fact.customer().equals(same.customer()));
        }
    }

    /** Stores what a look has found, inside a transaction of a run; rows written. */
    int write(Look look, int run) {
        look.broken().values().stream()
                .findFirst()
                .ifPresent(
                        reason -> {
                            throw new UnreadableTicket(reason);
                        });
        List<Difference> differences = differences(look);
        List<TicketFact> gone = all(differences, true);
        List<TicketFact> added = all(differences, false);
        facts.replace(gone, added, run);
        messages.forget(differences.stream().flatMap(it -> it.lost().stream()).toList());
        Set<CustomerMessage> fresh = messages.add(current(look));
        contacts.heard(look.talks());
        comments(look, differences);
        Set<CustomerId> touched = customers(gone);
        touched.addAll(customers(added));
        fresh.forEach(message -> touched.add(message.customer()));
        dirty.mark(touched);
        changes.delete(look.waiting().stream().map(TicketChange.Waiting::number).toList());
        return gone.size() + added.size() + fresh.size();
    }

    /** Hears once more what customers are known to have said on these tickets. */
    void recall(Look look) {
        contacts.heard(messages.newest(look.asked()));
    }

    /** Where facts differ from a look at their tickets. */
    List<Difference> differences(Look look) {
        Map<Long, List<TicketFact>> known =
                facts.of(look.asked()).stream().collect(groupingBy(TicketFact::issue));
        Instant now = clock.instant();
        return look.asked().stream()
                .map(issue -> difference(issue, look, known.getOrDefault(issue, List.of()), now))
                .filter(difference -> !difference.none())
                .toList();
    }

    private static Difference difference(
            long issue, Look look, List<TicketFact> known, Instant now) {
        Optional<SeenTicket> seen = Optional.ofNullable(look.seen().get(issue));
        Optional<TicketFigures> before = known.stream().map(TicketFact::figures).findFirst();
        boolean outdated =
                seen.isPresent() && before.filter(it -> it.newerThan(seen.get())).isPresent();
        List<TicketFact> next = outdated ? known : next(seen, look, before, now);
        List<TicketFact> gone = new ArrayList<>(known);
        gone.removeAll(next);
        List<TicketFact> added = new ArrayList<>(next);
        added.removeAll(known);
        return new Difference(issue, gone, added);
    }

    private static List<TicketFact> next(
            Optional<SeenTicket> seen, Look look, Optional<TicketFigures> before, Instant now) {
        return seen.stream()
                .flatMap(ticket -> facts(ticket, look, TicketFigures.of(ticket, before, now)))
                .toList();
    }

    /** Only a member speaks for a customer; a request that somebody else raised is none of its. */
    private static Stream<TicketFact> facts(SeenTicket ticket, Look look, TicketFigures figures) {
        long issue = ticket.issue();
        Set<CustomerId> own = look.members().getOrDefault(issue, Set.of());
        return look.owners().get(issue).stream()
                .map(
                        owner ->
                                new TicketFact(
                                        issue,
                                        owner,
                                        own.contains(owner) ? figures : figures.unreported()));
    }

    /** A ticket that vanished since its comment was heard of has no messages. */
    private static List<CustomerMessage> current(Look look) {
        return look.messages().stream()
                .filter(message -> look.seen().containsKey(message.issue()))
                .toList();
    }

    private void comments(Look look, List<Difference> differences) {
        Instant oldest = clock.instant().minus(COMMENTED);
        Map<Long, Instant> unread = new HashMap<>();
        Set<Long> vanished = new HashSet<>();
        for (Difference difference : differences) {
            long issue = difference.issue();
            if (difference.added().isEmpty()) {
                vanished.add(issue);
            } else if (unread(difference, look)) {
                unread.put(issue, look.seen().get(issue).moments().updated());
            }
        }
        unread.values().removeIf(updated -> updated.isBefore(oldest));
        due.done(vanished);
        due.add(unread);
    }

    /** What is said on a ticket is heard of from its start, unless somebody else had it before. */
    private boolean unread(Difference difference, Look look) {
        Instant created = look.seen().get(difference.issue()).moments().created();
        boolean fresh = created.isAfter(clock.instant().minus(FRESH));
        return !look.heard(difference.issue()) || difference.won() && !fresh;
    }

    private static List<TicketFact> all(List<Difference> differences, boolean gone) {
        return differences.stream()
                .flatMap(it -> (gone ? it.gone() : it.added()).stream())
                .toList();
    }

    private static Set<CustomerId> customers(Collection<TicketFact> facts) {
        return facts.stream().map(TicketFact::customer).collect(toSet());
    }
}
