package io.customer360.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunError;
import io.customer360.run.RunErrors;
import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the comments on tickets that changed without being heard of. Jira hands them out ticket by
 * ticket, so that each run reads some: as many as do not hurt, those that changed last first.
 */
public final class ReadComments {

    /** On so many of a thousand tickets that a run looks at comments are read. */
    private static final int OF_THOUSAND = 10;

    /** Never fewer. */
    static final int LEAST = 200;

    private static final int AT_ONCE = 50;
    private static final Duration AGAIN = Duration.ofHours(1);

    private final TicketSource source;
    private final CommentSource comments;
    private final LookAtTickets looking;
    private final Facts facts;
    private final CustomerMessages messages;
    private final LastContacts contacts;
    private final CommentsDue due;
    private final Dirty dirty;
    private final RunErrors errors;
    private final Clock clock;

    /** Reads from these and keeps in those. */
    public ReadComments(
            TicketSource source,
            CommentSource comments,
            LookAtTickets looking,
            Facts facts,
            CustomerMessages messages,
            LastContacts contacts,
            CommentsDue due,
            Dirty dirty,
            RunErrors errors,
            Clock clock) {
        this.source = source;
        this.comments = comments;
        this.looking = looking;
        this.facts = facts;
        this.messages = messages;
        this.contacts = contacts;
        this.due = due;
        this.dirty = dirty;
        this.errors = errors;
        this.clock = clock;
    }

    /** The messages on the next tickets. */
    Optional<Piece> next(AbsorbPlace place) {
        int allowed = Math.max(LEAST, place.tickets() / 1_000 * OF_THOUSAND) - place.comments();
        List<Long> issues = allowed <= 0 ? List.of() : newest(Math.min(allowed, AT_ONCE));
        if (issues.isEmpty()) {
            return Optional.empty();
        }
        String next = place.read(issues.size()).text();
        return Optional.of(new Read(next, read(issues)));
    }

    private List<Long> newest(int most) {
        return due.newest(most, clock.instant());
    }

    private Found read(List<Long> issues) {
        Map<Long, List<CustomerId>> owners =
                facts.of(issues).stream()
                        .collect(
                                groupingBy(
                                        TicketFact::issue,
                                        mapping(TicketFact::customer, toList())));
        Sight sight = source.read(owners.keySet());
        Map<Long, SeenTicket> seen =
                sight.tickets().stream().collect(toMap(SeenTicket::issue, it -> it));
        CommentSource.Found found = comments.of(seen.keySet());
        Map<Long, String> broken = new HashMap<>(sight.broken());
        broken.putAll(found.broken());
        List<Long> read = issues.stream().filter(it -> !broken.containsKey(it)).toList();
        return new Found(read, looking.heard(found.said(), seen, owners), broken);
    }

    /** The tickets whose comments were read, what they said, and what could not be read. */
    private record Found(List<Long> read, LookAtTickets.Heard heard, Map<Long, String> broken) {

        Found only(long issue) {
            return new Found(List.of(issue), heard.only(issue), Map.of());
        }

        Found rest() {
            return new Found(List.of(), LookAtTickets.Heard.NOTHING, broken);
        }
    }

    /** The comments on some tickets. Those that cannot be read are told and tried again later. */
    private final class Read implements Piece {
        private final String cursor;
        private final Found found;

        Read(String cursor, Found found) {
            this.cursor = cursor;
            this.found = found;
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public List<String> records() {
            return found.read().stream().map(RunError::ticket).toList();
        }

        @Override
        public int write(int runNumber) {
            var fresh = messages.add(found.heard().messages());
            contacts.heard(found.heard().talks());
            dirty.mark(fresh.stream().map(CustomerMessage::customer).collect(toSet()));
            due.done(found.read());
            Instant now = clock.instant();
            due.later(found.broken().keySet(), now.plus(AGAIN));
            found.broken()
                    .forEach(
                            (issue, why) ->
                                    errors.report(
                                            Job.ABSORB_TICKETS, RunError.ticket(issue), why, now));
            return fresh.size();
        }

        @Override
        public List<Piece> alone() {
            return Stream.concat(found.read().stream().map(found::only), Stream.of(found.rest()))
                    .<Piece>map(part -> new Read(cursor, part))
                    .toList();
        }
    }
}
