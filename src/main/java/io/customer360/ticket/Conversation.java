package io.customer360.ticket;

import io.customer360.shared.CustomerId;
import java.util.List;

/**
 * A page of the comments on a customer's tickets, newest first.
 *
 * @param available whether Jira could tell
 * @param total how many comments match in all
 * @param tickets on how many tickets, those that changed last, comments were looked for
 */
public record Conversation(
        CustomerId customer,
        ConversationQuery query,
        boolean available,
        List<Line> lines,
        int total,
        int tickets) {

    /** How many comments on one ticket are looked at, the newest ones. */
    public static final int MOST_OF_TICKET = 200;

    /** How many comments are looked at in all, ticket by ticket. */
    public static final int MOST = 2000;

    public Conversation {
        lines = List.copyOf(lines);
    }

    /** One comment and whether it is hidden from the customer. */
    public record Line(Remark remark, boolean internal) {}
}
