package io.customer360.ticket;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Which tickets to show, in which order, and which page of them.
 *
 * @param statuses whether the statuses to filter by are asked for as well
 */
public record TicketQuery(
        TicketWords words,
        Optional<String> status,
        TicketOrder order,
        int start,
        boolean full,
        boolean statuses) {

    /** The newest tickets, as the widget shows them. */
    public static final TicketQuery NEWEST =
            new TicketQuery(TicketWords.NONE, Optional.empty(), TicketOrder.NEWEST, 0, false, true);

    /** The first page of the section. */
    public static final TicketQuery FULL =
            new TicketQuery(TicketWords.NONE, Optional.empty(), TicketOrder.NEWEST, 0, true, true);

    /** How far a search engine pages before it gives up. */
    static final int WINDOW = 10_000;

    private static final int SHORT = 10;
    private static final int LONG = 25;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static TicketQuery of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        given.put("status", parameters.apply("status"));
        given.put("start", parameters.apply("start"));
        Fields fields = new Fields(given);
        boolean full = Boolean.parseBoolean(parameters.apply("full"));
        var query =
                new TicketQuery(
                        TicketWords.of(Optional.ofNullable(parameters.apply("q")).orElse("")),
                        fields.optional("status", TicketQuery::id),
                        TicketOrder.of(parameters.apply("sort"), parameters.apply("direction")),
                        fields.optional("start", TicketQuery::start).orElse(0),
                        full,
                        !"false".equals(parameters.apply("statuses")));
        fields.check();
        return query.from(query.start);
    }

    /** How many tickets a page has. */
    public int size() {
        return full ? LONG : SHORT;
    }

    /** The same query for the page that begins with, or before, this ticket. */
    TicketQuery from(int ticket) {
        return new TicketQuery(words, status, order, ticket - ticket % size(), full, statuses);
    }

    /** The same query in another order. */
    TicketQuery by(TicketOrder other) {
        return new TicketQuery(words, status, other, start, full, statuses);
    }

    /** Whether it leaves any ticket out. */
    public boolean filtered() {
        return words.given() || status.isPresent();
    }

    /** The tickets asked for. */
    TicketSet set() {
        return new TicketSet.Matching(words, status.map(List::of).orElse(List.of()));
    }

    /** Where the page before this one begins. */
    public Optional<Integer> previous() {
        return start == 0 ? Optional.empty() : Optional.of(start - size());
    }

    /** Where the next page begins when there are so many tickets. */
    public Optional<Integer> next(long total) {
        int next = start + size();
        return next < Math.min(total, WINDOW) ? Optional.of(next) : Optional.empty();
    }

    private static String id(String text) {
        if (!ID.matcher(text.strip()).matches()) {
            throw Rejected.value("c360.input.choice.error");
        }
        return text.strip();
    }

    private static int start(String text) {
        return Parse.wholeNumber(text, 0, WINDOW - 1);
    }
}
