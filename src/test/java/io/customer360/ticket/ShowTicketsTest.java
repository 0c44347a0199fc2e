package io.customer360.ticket;

import static io.customer360.ticket.ATicket.DONE;
import static io.customer360.ticket.ATicket.OPEN;
import static io.customer360.ticket.ATicket.WAITING;
import static io.customer360.ticket.ATicket.aTicket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.settings.MemoryPreferences;
import io.customer360.settings.MemoryTicketSettings;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.ticket.CustomerTickets.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-090 to F-098 the tickets of a customer")
class ShowTicketsTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor CARLA = Actors.carla();

    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ShowTickets show =
            new ShowTickets(tickets, new MemoryTicketSettings(), preferences);
    private final ChooseTicketColumns choose = new ChooseTicketColumns(preferences);

    @Test
    @DisplayName("F-090 the widget lists ten, the section pages through them")
    void pages() {
        tickets.holding(many(60));
        assertEquals(10, list(Map.of()).page().orElseThrow().tickets().size());
        var second = list(Map.of("full", "true", "start", "25"));
        assertEquals("SUP-26", second.page().orElseThrow().tickets().get(0).key());
        assertEquals(60, second.page().orElseThrow().total());
    }

    @Test
    @DisplayName("F-098 a page behind the last one is the last one")
    void beyond() {
        tickets.holding(many(30));
        var sheet = list(Map.of("full", "true", "start", "200"));
        assertEquals(25, sheet.query().start());
        assertEquals("SUP-26", sheet.page().orElseThrow().tickets().get(0).key());
        tickets.holding(List.of());
        var empty = list(Map.of("full", "true", "start", "200"));
        assertEquals(0, empty.query().start());
        assertEquals(0, empty.page().orElseThrow().total());
    }

    @Test
    @DisplayName("F-092 the statuses to choose from do not shrink to the chosen one")
    void statuses() {
        tickets.holding(
                List.of(
                        aTicket("SUP-1").build(),
                        aTicket("SUP-2").in(DONE).build(),
                        aTicket("SUP-3").in(DONE).build()));
        var all = List.of(new StatusCount(OPEN, 1), new StatusCount(DONE, 2));
        assertEquals(all, list(Map.of()).statuses().present());
        var chosen = list(Map.of("status", "5"));
        assertEquals(all, chosen.statuses().present());
        assertEquals(2, chosen.page().orElseThrow().total());
        assertEquals(List.of(), list(Map.of("q", "coffee")).statuses().present());
        assertEquals(
                List.of(new StatusCount(DONE, 0)),
                list(Map.of("q", "coffee", "status", "5")).statuses().present());
        assertThrows(Rejected.class, () -> list(Map.of("status", "999")));
    }

    @Test
    @DisplayName("F-096 open tickets take one search, and leave out the one that is looked at")
    void open() {
        tickets.holding(many(14));
        var open = show.open(ACME, Optional.of("SUP-3"), CARLA).orElseThrow();
        assertEquals(14, open.count().count());
        assertEquals(10, open.newest().size());
        assertFalse(open.newest().stream().anyMatch(it -> it.key().equals("SUP-3")));
        assertEquals(1, tickets.asked().size());
        assertEquals(List.of(new Range(0, 11)), tickets.ranges());
        assertEquals(10, show.open(ACME, Optional.empty(), CARLA).orElseThrow().newest().size());
    }

    @Test
    @DisplayName("the figures are exact, with a mean only of those that rated")
    void summary() {
        tickets.holding(
                List.of(
                        aTicket("SUP-1").rated(5).build(),
                        aTicket("SUP-2").rated(4).in(DONE).build(),
                        aTicket("SUP-3").rated(1).in(DONE).escalated().build(),
                        aTicket("SUP-4").in(WAITING).build()));
        var summary = show.summary(ACME, CARLA);
        assertEquals(4, summary.total().orElseThrow().count());
        assertEquals(2, summary.open().orElseThrow().count());
        assertEquals(1, summary.escalated().orElseThrow().count());
        var satisfaction = summary.satisfaction().orElseThrow();
        assertEquals(3, satisfaction.rated().count());
        assertEquals(new BigDecimal("3.33"), satisfaction.mean());
        tickets.holding(List.of());
        assertEquals(0, show.summary(ACME, CARLA).satisfaction().orElseThrow().rated().count());
    }

    @Test
    @DisplayName("which tickets are the customer's is found out once, however many are counted")
    void once() {
        tickets.holding(many(60));
        list(Map.of("full", "true", "start", "400"));
        assertEquals(1, tickets.resolved());
        show.summary(ACME, CARLA);
        assertEquals(2, tickets.resolved());
    }

    @Test
    @DisplayName("F-092 turning the page counts no statuses")
    void onlyTheTable() {
        tickets.holding(many(60));
        var sheet = list(Map.of("full", "true", "start", "25", "statuses", "false"));
        assertEquals(1, tickets.asked().size());
        assertEquals(StatusCounts.NOT_ASKED, sheet.statuses());
    }

    @Test
    @DisplayName("F-094 where tickets cannot be rated, nothing is sorted by ratings or shows them")
    void unrated() {
        tickets.withoutRatings();
        var sheet = list(Map.of("full", "true", "sort", "satisfaction", "direction", "asc"));
        assertEquals(TicketOrder.NEWEST, sheet.query().order());
        assertEquals(4, sheet.page().orElseThrow().total());
        assertFalse(sheet.offered().contains(TicketColumn.SATISFACTION));
        assertTrue(sheet.offered().contains(TicketColumn.DUE));
    }

    @Test
    @DisplayName("ratings that arrive between the counts make no false mean")
    void ratedMeanwhile() {
        tickets.holding(List.of(aTicket("SUP-1").rated(5).build()));
        tickets.meanwhile(
                () ->
                        tickets.holding(
                                List.of(
                                        aTicket("SUP-1")
                                                .rated(tickets.asked().size() > 8 ? 4 : 5)
                                                .build())));
        assertEquals(Optional.empty(), show.summary(ACME, CARLA).satisfaction());
    }

    @Test
    @DisplayName("what Jira cannot tell is missing, never 0")
    void unknown() {
        tickets.fallSilent();
        assertEquals(Optional.empty(), list(Map.of("full", "true")).page());
        assertEquals(Optional.empty(), show.open(ACME, Optional.empty(), CARLA));
        var nothing =
                new TicketSummary(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(nothing, show.summary(ACME, CARLA));
    }

    @Test
    @DisplayName("F-098 columns are remembered for each person until they are restored")
    void columns() {
        assertEquals(TicketColumn.usual(), columns(CARLA));
        choose.on(Set.of(TicketColumn.DUE), CARLA);
        var chosen = List.of(TicketColumn.KEY, TicketColumn.SUMMARY, TicketColumn.DUE);
        assertEquals(chosen, columns(CARLA));
        assertEquals(TicketColumn.usual(), columns(Actors.boss()));
        choose.on(Set.of(), CARLA);
        assertEquals(List.of(TicketColumn.KEY, TicketColumn.SUMMARY), columns(CARLA));
        choose.restore(CARLA);
        assertEquals(TicketColumn.usual(), columns(CARLA));
    }

    @Test
    @DisplayName("F-090 the widget shows the date it goes by, whatever columns were chosen")
    void brief() {
        choose.on(Set.of(), CARLA);
        assertTrue(list(Map.of("sort", "created")).columns().contains(TicketColumn.CREATED));
        assertTrue(list(Map.of()).columns().contains(TicketColumn.UPDATED));
        assertFalse(list(Map.of()).columns().contains(TicketColumn.CREATED));
    }

    private List<TicketColumn> columns(Actor actor) {
        return show.list(ACME, TicketQuery.FULL, actor).columns();
    }

    private TicketSheet list(Map<String, String> given) {
        return show.list(ACME, TicketQuery.of(given::get), CARLA);
    }

    private static List<Ticket> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> aTicket("SUP-" + i).build())
                .collect(Collectors.toList());
    }
}
