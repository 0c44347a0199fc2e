package io.customer360.adapter.jira;

import io.customer360.ticket.TicketColumn;
import io.customer360.ticket.TicketOrder;
import io.customer360.ticket.TicketSet;
import io.customer360.ticket.TicketWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Writes JQL for the tickets of one customer. */
final class TicketJql {
    private final String clause;
    private final OptionalLong satisfaction;

    /**
     * Starts from the clause that says which tickets are the customer's.
     *
     * @param satisfaction id of the field for ratings, when there is one
     */
    TicketJql(String clause, OptionalLong satisfaction) {
        this.clause = clause;
        this.satisfaction = satisfaction;
    }

    /** The search for some of the tickets; nothing when it needs a field that is missing. */
    Optional<String> of(TicketSet set) {
        if (set instanceof TicketSet.Matching some) {
            return Optional.of(clause + text(some.words()) + statuses(some.statuses()));
        }
        if (set instanceof TicketSet.Escalated some) {
            return Optional.of(clause + " AND (" + some.jql() + ")");
        }
        if (set instanceof TicketSet.Searched some) {
            return Optional.of(clause + " AND (" + some.jql() + ")");
        }
        if (set instanceof TicketSet.Rated some) {
            return rating().map(field -> clause + " AND " + among(field, texts(some.stars())));
        }
        return Optional.of(clause + " AND resolution IS EMPTY");
    }

    /** The search in an order; the key makes it the same one every time. */
    Optional<String> of(TicketSet set, TicketOrder order) {
        return of(set).flatMap(jql -> field(order.column()).map(it -> jql + sorted(it, order)));
    }

    private static String sorted(String field, TicketOrder order) {
        var direction = order.descending() ? " DESC" : " ASC";
        var last = order.column() == TicketColumn.KEY ? "" : ", key DESC";
        return " ORDER BY " + field + direction + last;
    }

    private static String text(TicketWords words) {
        return words.given() ? " AND text ~ \"" + words.text() + "\"" : "";
    }

    private static String statuses(List<String> ids) {
        return ids.isEmpty() ? "" : " AND " + among("status", ids);
    }

    private static String among(String field, List<String> values) {
        return values.size() == 1
                ? field + " = " + values.get(0)
                : field + " in (" + String.join(", ", values) + ")";
    }

    private static List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.toList());
    }

    private Optional<String> field(TicketColumn column) {
        return column == TicketColumn.SATISFACTION ? rating() : Optional.of(column.code());
    }

    private Optional<String> rating() {
        return satisfaction.isPresent()
                ? Optional.of("cf[" + satisfaction.getAsLong() + "]")
                : Optional.empty();
    }
}
