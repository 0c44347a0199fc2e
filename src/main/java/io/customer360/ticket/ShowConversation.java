package io.customer360.ticket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;

/**
 * Shows what was said on a customer's tickets, as one person may read it. Only the tickets that
 * changed last are read, because Jira hands out comments ticket by ticket.
 */
public final class ShowConversation {
    static final int TICKETS = 50;

    private final Conversations conversations;

    /** Shows comments of this source. */
    public ShowConversation(Conversations conversations) {
        this.conversations = conversations;
    }

    /** The comments that a query asks for. */
    public Conversation of(CustomerId customer, ConversationQuery query, Actor viewer) {
        return conversations
                .of(customer, TICKETS, viewer)
                .map(all -> page(customer, query, all))
                .orElse(new Conversation(customer, query, false, List.of(), 0, TICKETS));
    }

    private Conversation page(CustomerId customer, ConversationQuery query, List<Remark> all) {
        List<Remark> found = all.stream().filter(remark -> remark.has(query.words())).toList();
        var shown =
                query.start() < found.size() ? query : query.from(Math.max(found.size() - 1, 0));
        var lines =
                found.stream()
                        .skip(shown.start())
                        .limit(ConversationQuery.SIZE)
                        .map(
                                remark ->
                                        new Conversation.Line(
                                                remark, conversations.internal(remark)))
                        .toList();
        return new Conversation(customer, shown, true, lines, found.size(), TICKETS);
    }
}
