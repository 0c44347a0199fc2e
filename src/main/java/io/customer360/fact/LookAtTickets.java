package io.customer360.fact;

import static java.util.stream.Collectors.toMap;

import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out whose tickets are: their Organizations field says so, or, when it is empty, what their
 * reporter is a member of, as the administrator has chosen.
 */
public final class LookAtTickets {
    private final TicketSettingsStore settings;
    private final CustomersOfUsers users;
    private final CommentSource comments;

    /** Knows members and comments from these. */
    public LookAtTickets(
            TicketSettingsStore settings, CustomersOfUsers users, CommentSource comments) {
        this.settings = settings;
        this.users = users;
        this.comments = comments;
    }

    /** A look at tickets that were searched by themselves. */
    Look at(Sight sight) {
        return at(Set.of(), sight, List.of());
    }

    /** A look at these tickets, of which some may not be found, with their changes. */
    Look at(Collection<Long> asked, Sight sight, List<TicketChange.Waiting> waiting) {
        Map<Long, SeenTicket> seen =
                sight.tickets().stream()
                        .collect(toMap(SeenTicket::issue, it -> it, (one, other) -> other));
        Map<UserKey, Set<CustomerId>> members = members(seen.values());
        Map<Long, List<CustomerId>> owners = owners(seen.values(), members);
        Set<Long> all = new HashSet<>(asked);
        all.addAll(seen.keySet());
        all.addAll(sight.broken().keySet());
        Map<Long, Set<CustomerId>> own =
                seen.values().stream()
                        .collect(toMap(SeenTicket::issue, ticket -> reporters(ticket, members)));
        List<SaidComment> said =
                waiting.stream().flatMap(it -> it.change().comment().stream()).toList();
        Heard heard = heard(said, seen, owners);
        List<Talk> talks = new ArrayList<>(Talks.asked(seen.values(), owners, own));
        talks.addAll(heard.talks());
        return new Look(all, seen, sight.broken(), owners, own, heard.messages(), talks, waiting);
    }

    /** What was said on tickets: by their customers, and by whom to whom at all. */
    record Heard(List<CustomerMessage> messages, List<Talk> talks) {

        /** Not a word. */
        static final Heard NOTHING = new Heard(List.of(), List.of());

        /** What was said on one ticket. */
        Heard only(long issue) {
            return new Heard(
                    messages.stream().filter(message -> message.issue() == issue).toList(),
                    talks.stream().filter(talk -> talk.issue() == issue).toList());
        }
    }

    /** Those of these comments that customers wrote on tickets of theirs, or others to them. */
    Heard heard(
            List<SaidComment> said,
            Map<Long, SeenTicket> seen,
            Map<Long, List<CustomerId>> owners) {
        Map<UserKey, Set<CustomerId>> members =
                users.of(said.stream().map(SaidComment::author).collect(Collectors.toSet()));
        Map<Long, List<CustomerId>> writers =
                said.stream()
                        .collect(
                                toMap(
                                        SaidComment::comment,
                                        comment -> writers(comment, seen, owners, members),
                                        (one, other) -> one));
        List<CustomerMessage> messages =
                said.stream()
                        .filter(comment -> !writers.get(comment.comment()).isEmpty())
                        .filter(comment -> !comments.internal(comment))
                        .flatMap(
                                comment ->
                                        writers.get(comment.comment()).stream()
                                                .map(customer -> message(comment, customer)))
                        .toList();
        List<SaidComment> others =
                said.stream()
                        .filter(comment -> writers.get(comment.comment()).isEmpty())
                        .filter(comment -> seen.containsKey(comment.issue()))
                        .toList();
        List<Talk> talks = new ArrayList<>(Talks.said(messages));
        talks.addAll(new Talks(comments).answered(others, owners));
        return new Heard(messages, talks);
    }

    private CustomerMessage message(SaidComment said, CustomerId customer) {
        return new CustomerMessage(
                said.comment(), said.issue(), customer, comments.number(said.author()), said.at());
    }

    private static List<CustomerId> writers(
            SaidComment comment,
            Map<Long, SeenTicket> seen,
            Map<Long, List<CustomerId>> owners,
            Map<UserKey, Set<CustomerId>> members) {
        boolean reporter =
                Optional.ofNullable(seen.get(comment.issue()))
                        .flatMap(SeenTicket::reporter)
                        .filter(it -> it.key().equals(comment.author()))
                        .isPresent();
        Set<CustomerId> own = members.getOrDefault(comment.author(), Set.of());
        return owners.getOrDefault(comment.issue(), List.of()).stream()
                .filter(customer -> reporter || own.contains(customer))
                .toList();
    }

    private Map<UserKey, Set<CustomerId>> members(Collection<SeenTicket> tickets) {
        return users.of(
                tickets.stream()
                        .flatMap(ticket -> ticket.reporter().stream())
                        .map(SeenTicket.Reporter::key)
                        .collect(Collectors.toSet()));
    }

    private Map<Long, List<CustomerId>> owners(
            Collection<SeenTicket> tickets, Map<UserKey, Set<CustomerId>> members) {
        MembershipMode mode = settings.current().mode();
        return tickets.stream()
                .collect(toMap(SeenTicket::issue, ticket -> owners(ticket, mode, members)));
    }

    private static List<CustomerId> owners(
            SeenTicket ticket, MembershipMode mode, Map<UserKey, Set<CustomerId>> members) {
        List<CustomerId> named = mode.countsField() ? ticket.named() : List.of();
        if (!named.isEmpty()) {
            return named.stream().distinct().toList();
        }
        return mode.countsReporters() ? List.copyOf(reporters(ticket, members)) : List.of();
    }

    /** The customers to which the reporter of a ticket belongs. */
    private static Set<CustomerId> reporters(
            SeenTicket ticket, Map<UserKey, Set<CustomerId>> members) {
        return ticket.reporter()
                .map(it -> members.getOrDefault(it.key(), Set.of()))
                .orElse(Set.of());
    }
}
