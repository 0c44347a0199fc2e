package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.ticket.Conversation;
import io.customer360.ticket.ConversationQuery;
import java.time.Instant;
import java.util.List;

/** Comments on a customer's tickets that the reader may read; no items when Jira cannot tell. */
public record ConversationJson(
        int customer,
        String q,
        boolean filtered,
        boolean available,
        List<Item> items,
        int total,
        Integer first,
        Integer last,
        Integer previous,
        Integer next,
        int tickets,
        int mostOfTicket,
        int most) {

    /** Longer comments are read on the ticket. */
    private static final int LONGEST = 2000;

    /** One comment; internal ones are hidden from the customer. */
    public record Item(
            long id,
            String ticket,
            String summary,
            SafeUrl url,
            PersonJson author,
            Instant at,
            boolean edited,
            boolean internal,
            String text,
            boolean shortened) {

        static Item of(Conversation.Line line, CustomerUrls urls) {
            var remark = line.remark();
            boolean shortened = remark.text().length() > LONGEST;
            return new Item(
                    remark.id(),
                    remark.ticket(),
                    remark.summary(),
                    urls.comment(remark.ticket(), remark.id()),
                    remark.author().map(PersonJson::of).orElse(null),
                    remark.at(),
                    remark.edited(),
                    line.internal(),
                    shortened ? cut(remark.text()) : remark.text(),
                    shortened);
        }

        /** Never ends in half a character. */
        private static String cut(String text) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return text.substring(0, end);
        }
    }

    static ConversationJson of(Conversation conversation, CustomerUrls urls) {
        var query = conversation.query();
        boolean any = !conversation.lines().isEmpty();
        return new ConversationJson(
                conversation.customer().value(),
                query.words().text(),
                query.words().given(),
                conversation.available(),
                conversation.available()
                        ? conversation.lines().stream().map(line -> Item.of(line, urls)).toList()
                        : null,
                conversation.total(),
                any ? query.start() + 1 : null,
                any ? Math.min(conversation.total(), query.start() + ConversationQuery.SIZE) : null,
                query.previous().orElse(null),
                query.next(conversation.total()).orElse(null),
                conversation.tickets(),
                Conversation.MOST_OF_TICKET,
                Conversation.MOST);
    }
}
