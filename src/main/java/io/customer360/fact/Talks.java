package io.customer360.fact;

import static java.util.stream.Collectors.groupingBy;

import io.customer360.fact.Talk.Side;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds when people talked with customers: a request, a message, or a public answer to one. */
final class Talks {

    /** Of so many comments of a ticket it is asked whether they are public. */
    private static final int TRIED = 5;

    private final CommentSource comments;

    Talks(CommentSource comments) {
        this.comments = comments;
    }

    /** Requests that members of a customer raised. */
    static List<Talk> asked(
            Collection<SeenTicket> tickets,
            Map<Long, List<CustomerId>> owners,
            Map<Long, Set<CustomerId>> members) {
        return tickets.stream()
                .flatMap(
                        ticket ->
                                owners.getOrDefault(ticket.issue(), List.of()).stream()
                                        .filter(members.get(ticket.issue())::contains)
                                        .map(
                                                owner ->
                                                        new Talk(
                                                                ticket.issue(),
                                                                owner,
                                                                ticket.moments().created(),
                                                                Side.CUSTOMER)))
                .toList();
    }

    /** Messages of customers. */
    static List<Talk> said(List<CustomerMessage> messages) {
        return messages.stream()
                .map(it -> new Talk(it.issue(), it.customer(), it.at(), Side.CUSTOMER))
                .toList();
    }

    /** The newest public comment of an agent on each ticket, told to all whose ticket it is. */
    List<Talk> answered(List<SaidComment> others, Map<Long, List<CustomerId>> owners) {
        return others.stream().collect(groupingBy(SaidComment::issue)).values().stream()
                .flatMap(said -> newest(said).stream())
                .flatMap(
                        it ->
                                owners.getOrDefault(it.issue(), List.of()).stream()
                                        .map(
                                                owner ->
                                                        new Talk(
                                                                it.issue(),
                                                                owner,
                                                                it.at(),
                                                                Side.TEAM)))
                .toList();
    }

    private Optional<SaidComment> newest(List<SaidComment> said) {
        return said.stream()
                .filter(comment -> comments.agent(comment.author()))
                .sorted(Comparator.comparing(SaidComment::at).reversed())
                .limit(TRIED)
                .filter(comment -> !comments.internal(comment))
                .findFirst();
    }
}
