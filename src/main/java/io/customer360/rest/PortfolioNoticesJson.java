package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;
import java.util.List;

/**
 * The newest notices of the reader.
 *
 * @param own whether the reader looks at their own portfolio; there are none else
 */
public record PortfolioNoticesJson(boolean own, SafeUrl inbox, List<Item> items) {

    /**
     * One notice.
     *
     * @param text one sentence without the name of the customer
     * @param by who did it; absent for what nobody did
     */
    public record Item(
            int id,
            String kind,
            Label label,
            String text,
            String by,
            int customer,
            String name,
            SafeUrl url,
            Instant at,
            boolean seen) {}
}
