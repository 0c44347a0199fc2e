package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.ticket.TicketPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of the issues behind a figure, the pages before and after it, and where Jira lists the
 * same issues; all of it is absent when Jira cannot tell.
 */
public record DrillJson(
        boolean available,
        List<TicketJson> items,
        Long total,
        Integer first,
        Integer last,
        SafeUrl previous,
        SafeUrl next,
        String jql,
        SafeUrl navigatorUrl) {

    /** Nothing is known. */
    static final DrillJson UNKNOWN =
            new DrillJson(false, null, null, null, null, null, null, null, null);

    static DrillJson of(
            TicketPage page,
            int start,
            Optional<Integer> previous,
            Optional<Integer> next,
            Function<Integer, SafeUrl> pages,
            CustomerUrls urls) {
        return new DrillJson(
                true,
                page.tickets().stream().map(ticket -> TicketJson.of(ticket, urls)).toList(),
                page.total(),
                page.tickets().isEmpty() ? 0 : start + 1,
                start + page.tickets().size(),
                previous.map(pages).orElse(null),
                next.map(pages).orElse(null),
                page.jql(),
                urls.navigator(page.jql()));
    }
}
