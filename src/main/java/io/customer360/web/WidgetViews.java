package io.customer360.web;

import io.customer360.rest.ChangeViews;
import io.customer360.rest.CustomerViews;
import io.customer360.rest.SubscriptionViews;
import io.customer360.rest.TicketViews;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.settings.Widget;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.subscription.SubscriptionQuery;
import java.util.Map;

/** Gives each widget of the registry its view and its address in the API. */
public final class WidgetViews {
    private final Map<String, Source> sources;
    private final CustomerUrls urls;

    /** Where the content of a widget comes from. */
    private record Source(String below, Content content) {}

    /** Makes the content of a widget for somebody who may see the customer. */
    private interface Content {
        View of(CustomerId customer, Actor actor);
    }

    /** Wired by Spring. */
    public WidgetViews(
            CustomerViews customers,
            SubscriptionViews subscriptions,
            TicketViews tickets,
            ChangeViews changes,
            CustomerUrls urls) {
        this.urls = urls;
        this.sources =
                Map.of(
                        "info", new Source("", customers::info),
                        "subscriptions",
                                new Source(
                                        "/subscriptions",
                                        (customer, actor) ->
                                                subscriptions.list(
                                                        customer,
                                                        SubscriptionQuery.ALL,
                                                        false,
                                                        actor)),
                        "subscriptions-full",
                                new Source(
                                        "/subscriptions?full=true",
                                        (customer, actor) ->
                                                subscriptions.list(
                                                        customer,
                                                        SubscriptionQuery.ALL,
                                                        true,
                                                        actor)),
                        "open-tickets", new Source("/tickets/open", tickets::open),
                        "tickets", new Source("/tickets", tickets::newest),
                        "tickets-summary", new Source("/tickets/summary", tickets::summary),
                        "tickets-full", new Source("/tickets?full=true", tickets::all),
                        "changes", new Source("/changes", changes::newest));
    }

    /** The content of a widget. */
    public View of(Widget widget, CustomerId customer, Actor actor) {
        return source(widget).content().of(customer, actor);
    }

    /** Where a widget loads itself from. */
    public SafeUrl url(Widget widget, CustomerId customer) {
        return urls.api(customer, source(widget).below());
    }

    private Source source(Widget widget) {
        var source = sources.get(widget.key());
        if (source == null) {
            throw new IllegalStateException("no view for widget " + widget.key());
        }
        return source;
    }
}
