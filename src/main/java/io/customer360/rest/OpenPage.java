package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.ticket.TicketPage;
import java.util.HashMap;
import java.util.Optional;

/** A page of the open tickets of a customer. */
final class OpenPage {
    /** How far a search engine pages before it gives up. */
    private static final int WINDOW = 10_000;

    private OpenPage() {}

    /** Where a page begins, as an address says it. */
    static int start(String text) {
        var given = new HashMap<String, String>();
        given.put("start", text);
        var fields = new Fields(given);
        int start =
                fields.optional("start", number -> Parse.wholeNumber(number, 0, WINDOW - 1))
                        .orElse(0);
        fields.check();
        return start;
    }

    static DrillJson of(
            CustomerId customer, TicketPage page, int start, int size, CustomerUrls urls) {
        int after = start + size;
        return DrillJson.of(
                page,
                start,
                start == 0 ? Optional.empty() : Optional.of(Math.max(0, start - size)),
                after < Math.min(page.total(), WINDOW) ? Optional.of(after) : Optional.empty(),
                at -> urls.api(customer, "/tickets/open/list?start=" + at),
                urls);
    }
}
