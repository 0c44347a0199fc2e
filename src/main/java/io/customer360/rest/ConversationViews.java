package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.ConversationQuery;
import io.customer360.ticket.ShowConversation;
import java.util.List;

/** Views of comments on tickets. Who asks has been checked before. */
public final class ConversationViews implements WidgetSources {
    private final ShowConversation shown;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public ConversationViews(ShowConversation shown, CustomerUrls urls) {
        this.shown = shown;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "conversation",
                        "/conversation",
                        (customer, actor) -> list(customer, ConversationQuery.NEWEST, actor)));
    }

    /** The comments that a query asks for. */
    View list(CustomerId customer, ConversationQuery query, Actor actor) {
        return View.of(
                "c360.conversation.widget",
                ConversationJson.of(shown.of(customer, query, actor), urls));
    }
}
