package io.customer360.rest;

import static io.customer360.ticket.ATicket.aTicket;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.ticket.TicketQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What answers tell about tickets")
class TicketViewsTest {
    private final Api api = new Api();

    @BeforeEach
    void signIn() {
        api.user.as("boss");
    }

    @Test
    @DisplayName("F-090 raw values for programs, finished ones for people")
    void faces() {
        var view = api.ticketViews.newest(Api.ACME, api.access.actor());
        var json = Api.json(view);
        assertTrue(json.contains("\"created\":\"2026-02-01T10:00:00Z\""), json);
        assertTrue(json.contains("\"due\":\"2026-03-01\""), json);
        assertTrue(json.contains("\"url\":\"/jira/browse/SUP-1\""), json);
        assertTrue(json.contains("\"iconUrl\":\"/jira/request.svg\""), json);
        assertTrue(json.contains("\"iconUrl\":\"https://icons.example/high.svg\""), json);
        assertFalse(json.contains("\"assignee\":"), json);
        var shown = Api.shown(view);
        assertTrue(shown.contains("text=01.03.2026"), shown);
        assertTrue(shown.contains("code=key"), shown);
        assertTrue(shown.contains("text=c360.tickets.key.label"), shown);
    }

    @Test
    @DisplayName("the mean is a number for programs, in the reader's way for people")
    void mean() {
        api.tickets.holding(
                List.of(aTicket("SUP-1").rated(5).build(), aTicket("SUP-2").rated(4).build()));
        var view = api.ticketViews.summary(Api.ACME, api.access.actor());
        assertTrue(Api.json(view).contains("\"mean\":4.50"), Api.json(view));
        assertTrue(Api.shown(view).contains("mean={text=4,50}"), Api.shown(view));
        api.tickets.holding(List.of(aTicket("SUP-3").build()));
        var unrated = Api.json(api.ticketViews.summary(Api.ACME, api.access.actor()));
        assertTrue(unrated.contains("\"satisfaction\":{\"rated\":{\"count\":0"), unrated);
    }

    @Test
    @DisplayName("F-098 a page knows its place and its neighbours")
    void pages() {
        api.tickets.holding(
                IntStream.rangeClosed(1, 60).mapToObj(i -> aTicket("SUP-" + i).build()).toList());
        var query = TicketQuery.of(Map.of("full", "true", "start", "25")::get);
        var json = Api.json(api.ticketViews.list(Api.ACME, query, api.access.actor()));
        var place = "\"total\":60,\"first\":26,\"last\":50,\"previous\":0,\"next\":50";
        assertTrue(json.contains(place), json);
    }

    @Test
    @DisplayName("what Jira cannot tell is absent, and people are told so")
    void silent() {
        api.tickets.fallSilent();
        var actor = api.access.actor();
        var list = Api.json(api.ticketViews.newest(Api.ACME, actor));
        assertTrue(list.contains("\"available\":false"), list);
        assertFalse(list.contains("\"total\""), list);
        assertFalse(Api.json(api.ticketViews.open(Api.ACME, actor)).contains("\"count\""));
        assertFalse(Api.json(api.ticketViews.summary(Api.ACME, actor)).contains("\"open\""));
        assertTrue(Api.shown(api.ticketViews.open(Api.ACME, actor)).contains("navigatorUrl=,"));
    }
}
