package io.customer360.fact;

import io.customer360.shared.CustomerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a look at some tickets has found, ready to be stored.
 *
 * @param asked the tickets that were looked for
 * @param owners the customers of those that were found
 * @param members of those the customers to which their reporters belong
 * @param messages the comments of customers that came with their changes
 * @param talks when somebody talked with a customer on one of them
 * @param waiting the changes that are done with this
 */
record Look(
        Set<Long> asked,
        Map<Long, SeenTicket> seen,
        Map<Long, String> broken,
        Map<Long, List<CustomerId>> owners,
        Map<Long, Set<CustomerId>> members,
        List<CustomerMessage> messages,
        List<Talk> talks,
        List<TicketChange.Waiting> waiting) {

    /** At nothing. */
    static final Look NONE =
            new Look(
                    Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(),
                    List.of());

    Look {
        asked = new LinkedHashSet<>(asked);
    }

    /** What it has found of one ticket. */
    Look only(long issue) {
        return new Look(
                Set.of(issue),
                Optional.ofNullable(seen.get(issue))
                        .map(ticket -> Map.of(issue, ticket))
                        .orElse(Map.of()),
                Optional.ofNullable(broken.get(issue))
                        .map(reason -> Map.of(issue, reason))
                        .orElse(Map.of()),
                Map.of(issue, owners.getOrDefault(issue, List.of())),
                Map.of(issue, members.getOrDefault(issue, Set.of())),
                messages.stream().filter(message -> message.issue() == issue).toList(),
                talks.stream().filter(talk -> talk.issue() == issue).toList(),
                waiting.stream().filter(it -> it.change().issue() == issue).toList());
    }

    /** Whether all changes of a ticket were heard of, and its comments with them. */
    boolean heard(long issue) {
        List<TicketChange> changes =
                waiting.stream()
                        .map(TicketChange.Waiting::change)
                        .filter(change -> change.issue() == issue)
                        .toList();
        return !changes.isEmpty() && changes.stream().allMatch(TicketChange::heard);
    }
}
