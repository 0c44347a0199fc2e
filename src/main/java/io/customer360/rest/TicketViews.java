package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.ShowTickets;
import io.customer360.ticket.TicketQuery;
import java.util.List;
import java.util.Optional;

/** Views of tickets that the API and the pages share. Who asks has been checked before. */
public final class TicketViews implements WidgetSources, TileSources {
    private static final int LISTED = 20;

    private final ShowTickets shown;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public TicketViews(ShowTickets shown, CustomerUrls urls) {
        this.shown = shown;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource("open-tickets", "/tickets/open", this::open),
                new WidgetSource("tickets", "/tickets", this::newest),
                new WidgetSource("tickets-summary", "/tickets/summary", this::summary),
                new WidgetSource("tickets-full", "/tickets?full=true", this::all));
    }

    @Override
    public List<TileSource> tiles() {
        return List.of(
                new TileSource(
                        Tile.OPEN_TICKETS,
                        (customer, actor) ->
                                shown.open(customer, Optional.empty(), actor)
                                        .map(it -> FigureJson.count((int) it.count().count()))
                                        .orElse(FigureJson.UNKNOWN)));
    }

    /** The newest tickets. */
    public View newest(CustomerId customer, Actor actor) {
        return list(customer, TicketQuery.NEWEST, actor);
    }

    /** All tickets, page by page. */
    public View all(CustomerId customer, Actor actor) {
        return list(customer, TicketQuery.FULL, actor);
    }

    /** The tickets that a query asks for. */
    View list(CustomerId customer, TicketQuery query, Actor actor) {
        return View.of(
                "c360.tickets.widget", TicketsJson.of(shown.list(customer, query, actor), urls));
    }

    /** How many tickets are open. */
    public View open(CustomerId customer, Actor actor) {
        return open("c360.tickets.open", customer, Optional.empty(), actor);
    }

    /** The open tickets as a dialog shows them, from a place counted from 0. */
    View openList(CustomerId customer, int start, Actor actor) {
        return View.of(
                "c360.tasks.dialog",
                shown.open(customer, start, LISTED, actor)
                        .map(page -> OpenPage.of(customer, page, start, LISTED, urls))
                        .orElse(DrillJson.UNKNOWN));
    }

    /** The open tickets beside one of them. */
    View others(CustomerId customer, String except, Actor actor) {
        return open("c360.panel.tickets", customer, Optional.of(except), actor);
    }

    /** The figures over all tickets. */
    public View summary(CustomerId customer, Actor actor) {
        return View.of(
                "c360.tickets.summary",
                TicketSummaryJson.of(customer.value(), shown.summary(customer, actor), urls));
    }

    private View open(String template, CustomerId customer, Optional<String> except, Actor actor) {
        return View.of(
                template, OpenTicketsJson.of(customer, shown.open(customer, except, actor), urls));
    }
}
