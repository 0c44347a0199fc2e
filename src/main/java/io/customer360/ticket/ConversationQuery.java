package io.customer360.ticket;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which comments to show, and which page of them. */
public record ConversationQuery(TicketWords words, int start) {

    /** The newest comments. */
    public static final ConversationQuery NEWEST = new ConversationQuery(TicketWords.NONE, 0);

    /** How many comments a page has. */
    public static final int SIZE = 20;

    private static final int LAST = 100_000;

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static ConversationQuery of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        given.put("start", parameters.apply("start"));
        given.put("q", parameters.apply("q"));
        Fields fields = new Fields(given);
        var query =
                new ConversationQuery(
                        fields.optional("q", TicketWords::of).orElse(TicketWords.NONE),
                        fields.optional("start", text -> Parse.wholeNumber(text, 0, LAST))
                                .orElse(0));
        fields.check();
        return query.from(query.start);
    }

    /** The same query for the page on which this comment, counted from 0, is. */
    ConversationQuery from(int comment) {
        return new ConversationQuery(words, comment - comment % SIZE);
    }

    /** Where the page before this one begins. */
    public Optional<Integer> previous() {
        return start == 0 ? Optional.empty() : Optional.of(start - SIZE);
    }

    /** Where the next page begins when there are so many comments. */
    public Optional<Integer> next(int total) {
        int next = start + SIZE;
        return next < total ? Optional.of(next) : Optional.empty();
    }
}
