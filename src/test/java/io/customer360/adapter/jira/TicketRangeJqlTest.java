package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.fact.TicketRange;
import io.customer360.fact.TicketRange.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JQL for ranges of tickets")
class TicketRangeJqlTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:30Z");

    private final TicketRangeJql jql = new TicketRangeJql(Set.of(20L, 10L), "labels = x", NOW);

    @Test
    @DisplayName("says moments as minutes ago, a little too many rather than too few")
    void minutes() {
        assertEquals(
                "project in (10, 20) AND updated >= \"-6m\" AND updated <= \"-2m\""
                        + " ORDER BY updated DESC, key DESC",
                jql.of(
                        range(
                                Order.UPDATED,
                                Optional.of(NOW.minusSeconds(5 * 60)),
                                Optional.of(NOW.minusSeconds(2 * 60 + 59))),
                        List.of()));
    }

    @Test
    @DisplayName("has no end where the end is now, and no start where there is none")
    void open() {
        assertEquals(
                "project in (10, 20) ORDER BY created DESC, key DESC",
                jql.of(
                        range(Order.CREATED, Optional.empty(), Optional.of(NOW.minusSeconds(60))),
                        List.of()));
    }

    @Test
    @DisplayName("says long times in hours")
    void hours() {
        assertEquals(
                "project in (10, 20) AND created >= \"-24001h\" AND created <= \"-24000h\""
                        + " ORDER BY created DESC, key DESC",
                jql.of(
                        range(
                                Order.CREATED,
                                Optional.of(NOW.minus(Duration.ofDays(1_000))),
                                Optional.of(NOW.minus(Duration.ofDays(1_000)))),
                        List.of()));
    }

    @Test
    @DisplayName("names people, and what is late")
    void others() {
        var range =
                new TicketRange(Order.CREATED, Optional.empty(), Optional.empty(), List.of(), true);
        assertEquals(
                "project in (10, 20) AND reporter in (\"a\", \"b\")"
                        + " AND resolution IS EMPTY AND (labels = x)"
                        + " ORDER BY created DESC, key DESC",
                jql.of(range, List.of("\"a\"", "\"b\"")));
    }

    private static TicketRange range(Order order, Optional<Instant> from, Optional<Instant> until) {
        return new TicketRange(order, from, until, List.of(), false);
    }
}
