package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.revenue.MetricQuery;
import io.customer360.revenue.ShowMetrics;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;

/** Views of revenue that the API and the pages share. Who asks has been checked before. */
public final class RevenueViews implements WidgetSources {
    private final ShowMetrics shown;

    /** Wired by Spring. */
    public RevenueViews(ShowMetrics shown) {
        this.shown = shown;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "revenue",
                        "/revenue",
                        (customer, actor) -> months(customer, MetricQuery.DEFAULT, actor)));
    }

    /** The figures of now and of the months that a query asks for. */
    public View months(CustomerId customer, MetricQuery query, Actor actor) {
        return View.of("c360.revenue.widget", RevenueJson.of(shown.on(customer, query, actor)));
    }
}
