package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import java.util.List;

/** The first customers of a portfolio, as the list of customers tells them. */
public record PortfolioOverviewJson(List<CustomerRowJson> items, SafeUrl url) {

    /** The same as a page shows it. */
    public record Shown(
            List<CustomerListJson.Row> items,
            SafeUrl url,
            List<CustomerListJson.Column> columns,
            String sort,
            String direction,
            boolean canEdit) {}
}
