package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.settings.Layout;
import io.customer360.settings.LayoutStore;
import io.customer360.settings.Section;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.subscription.ShowSubscriptions;
import io.customer360.subscription.SubscriptionQuery;
import java.util.List;
import java.util.stream.Stream;

/** Views of a customer as a whole that the API and the page share. */
public final class SummaryViews implements WidgetSources {
    private final CustomerViews customers;
    private final ShowSubscriptions subscriptions;
    private final Scored scored;
    private final LayoutStore layouts;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public SummaryViews(
            CustomerViews customers,
            ShowSubscriptions subscriptions,
            Scored scored,
            LayoutStore layouts,
            CustomerUrls urls) {
        this.customers = customers;
        this.subscriptions = subscriptions;
        this.scored = scored;
        this.layouts = layouts;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("summary", "/summary", this::summary));
    }

    /** The customer on one screen. */
    public View summary(CustomerId id, Actor actor) {
        var customer = customers.customer(id, actor);
        var sheet = subscriptions.on(id, SubscriptionQuery.ALL, actor);
        var figures = sheet.summary();
        return View.of(
                "c360.summary.widget",
                new SummaryJson(
                        id.value(),
                        customer.status(),
                        customer.csm(),
                        sheet.revenueVisible(),
                        sheet.revenueVisible() ? figures.arr().amounts() : null,
                        figures.nextRenewal().map(RenewalJson::of).orElse(null),
                        scored.of(id, actor).map(GlanceJson::of).orElse(null),
                        links(id)));
    }

    private SummaryJson.Links links(CustomerId id) {
        var layout = layouts.current();
        return new SummaryJson.Links(
                link(id, layout, Section.OVERVIEW),
                link(id, layout, Section.HEALTH, Section.OVERVIEW),
                link(id, layout, Section.REVENUE, Section.SUBSCRIPTIONS),
                link(id, layout, Section.OVERVIEW),
                link(id, layout, Section.SUBSCRIPTIONS),
                link(id, layout, Section.HEALTH, Section.TASKS, Section.TICKETS),
                link(id, layout, Section.CONVERSATION, Section.CONTACTS));
    }

    /** The first of these sections that is enabled. */
    private SafeUrl link(CustomerId id, Layout layout, Section... sections) {
        return Stream.of(sections)
                .filter(layout::shows)
                .map(section -> urls.section(id, section))
                .findFirst()
                .orElse(null);
    }
}
