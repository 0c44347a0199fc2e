package io.customer360.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The statuses that occur among some tickets, with their counts. Jira counts one search at a time
 * and may have hundreds of statuses, so the list is halved as long as a half has tickets; the other
 * half's count follows from the whole, until a single status is left, which is counted. Tickets
 * that change in between show as counts that do not add up, and the answer is no longer complete.
 */
public record StatusCounts(List<StatusCount> present, boolean complete) {

    /** What is told when nothing could be counted. */
    static final StatusCounts NONE = new StatusCounts(List.of(), true);

    /** What is told when nobody asked. */
    static final StatusCounts NOT_ASKED = new StatusCounts(List.of(), false);

    /** The most searches that one answer may cost. */
    static final int MOST = 60;

    /**
     * Finds the statuses of so many tickets.
     *
     * @param seen statuses that are known to occur; they are looked at first
     * @param all every status, in the order of the answer
     * @param count how many of the tickets have one of these statuses, when Jira can tell
     */
    static StatusCounts of(
            long total,
            List<TicketStatus> seen,
            List<TicketStatus> all,
            Function<List<TicketStatus>, OptionalLong> count) {
        var census = new Census(count);
        List<TicketStatus> others = all.stream().filter(status -> !seen.contains(status)).toList();
        if (seen.isEmpty() || others.isEmpty()) {
            census.among(all, total, true);
        } else {
            census.divided(seen, others, total);
        }
        return new StatusCounts(
                all.stream()
                        .filter(census.found::containsKey)
                        .map(status -> new StatusCount(status, census.found.get(status)))
                        .toList(),
                census.complete);
    }

    /** The same with these statuses at the end, if they do not occur: what is chosen is shown. */
    StatusCounts with(List<TicketStatus> chosen) {
        var absent =
                chosen.stream()
                        .filter(it -> present.stream().noneMatch(some -> some.status().equals(it)))
                        .map(it -> new StatusCount(it, 0));
        return new StatusCounts(Stream.concat(present.stream(), absent).toList(), complete);
    }

    private static final class Census {
        private final Function<List<TicketStatus>, OptionalLong> count;
        private final Map<TicketStatus, Long> found = new HashMap<>();
        private boolean complete = true;
        private int asked;

        Census(Function<List<TicketStatus>, OptionalLong> count) {
            this.count = count;
        }

        void among(List<TicketStatus> statuses, long total, boolean counted) {
            if (total < 0 || total > 0 && statuses.isEmpty()) {
                complete = false;
            } else if (total > 0 && statuses.size() == 1) {
                single(statuses.get(0), total, counted);
            } else if (total > 0) {
                int half = statuses.size() / 2;
                divided(statuses.subList(0, half), statuses.subList(half, statuses.size()), total);
            }
        }

        void divided(List<TicketStatus> first, List<TicketStatus> second, long total) {
            var counted = total > 0 ? count(first) : OptionalLong.empty();
            if (counted.isPresent()) {
                among(first, counted.getAsLong(), true);
                among(second, total - counted.getAsLong(), false);
            } else {
                complete &= total == 0;
            }
        }

        private void single(TicketStatus status, long total, boolean counted) {
            var exact = counted ? OptionalLong.of(total) : count(List.of(status));
            complete &= exact.isPresent() && exact.getAsLong() == total;
            if (exact.orElse(0) > 0) {
                found.put(status, exact.getAsLong());
            }
        }

        private OptionalLong count(List<TicketStatus> statuses) {
            return asked++ < MOST ? count.apply(new ArrayList<>(statuses)) : OptionalLong.empty();
        }
    }
}
