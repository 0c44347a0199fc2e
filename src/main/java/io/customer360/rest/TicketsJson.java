package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.ticket.StatusCount;
import io.customer360.ticket.TicketColumn;
import io.customer360.ticket.TicketPage;
import io.customer360.ticket.TicketQuery;
import io.customer360.ticket.TicketSheet;
import java.util.List;

/**
 * The tickets of a customer that the reader asked for and can see; tickets, total and search are
 * absent when Jira cannot tell.
 */
public record TicketsJson(
        int customer,
        boolean full,
        String q,
        String status,
        String sort,
        String direction,
        boolean filtered,
        List<Column> columns,
        List<Choice> statuses,
        boolean statusesComplete,
        boolean available,
        List<TicketJson> items,
        Long total,
        Integer first,
        Integer last,
        Integer previous,
        Integer next,
        String jql,
        SafeUrl navigatorUrl,
        boolean membersLeftOut) {

    /** A column: whether it is shown, whether it must be, and the order that its title asks for. */
    public record Column(TicketColumn column, boolean shown, boolean fixed, boolean nextDescends) {}

    /** A status to filter by. */
    public record Choice(TicketStatusJson status, long count) {

        static Choice of(StatusCount counted) {
            return new Choice(TicketStatusJson.of(counted.status()), counted.count());
        }
    }

    static TicketsJson of(TicketSheet sheet, CustomerUrls urls) {
        var query = sheet.query();
        var page = sheet.page();
        return new TicketsJson(
                sheet.customer().value(),
                query.full(),
                query.words().text(),
                query.status().orElse(null),
                query.order().column().code(),
                query.order().descending() ? "desc" : "asc",
                query.filtered(),
                columns(sheet),
                sheet.statuses().present().stream().map(Choice::of).toList(),
                sheet.statuses().complete(),
                page.isPresent(),
                page.map(it -> items(it, urls)).orElse(null),
                page.map(TicketPage::total).orElse(null),
                page.map(it -> Math.min(query.start() + 1, (int) it.total())).orElse(null),
                page.map(it -> last(it, query)).orElse(null),
                page.flatMap(it -> query.previous()).orElse(null),
                page.flatMap(it -> query.next(it.total())).orElse(null),
                page.map(TicketPage::jql).orElse(null),
                page.map(it -> urls.navigator(it.jql())).orElse(null),
                sheet.leavesOutMembers());
    }

    private static List<TicketJson> items(TicketPage page, CustomerUrls urls) {
        return page.tickets().stream().map(ticket -> TicketJson.of(ticket, urls)).toList();
    }

    private static int last(TicketPage page, TicketQuery query) {
        return (int) Math.min(page.total(), query.start() + (long) query.size());
    }

    private static List<Column> columns(TicketSheet sheet) {
        return sheet.offered().stream()
                .map(
                        column ->
                                new Column(
                                        column,
                                        sheet.columns().contains(column),
                                        column.fixed(),
                                        sheet.query().order().nextDescends(column)))
                .toList();
    }
}
