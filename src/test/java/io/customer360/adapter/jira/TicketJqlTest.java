package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.ticket.TicketColumn;
import io.customer360.ticket.TicketOrder;
import io.customer360.ticket.TicketSet;
import io.customer360.ticket.TicketWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The JQL of tickets")
class TicketJqlTest {
    private final TicketJql jql = new TicketJql("(cf[10100] = 7 OR x)", OptionalLong.of(10200));

    @Test
    @DisplayName("F-091, F-092 words are quoted, statuses are named by their ids")
    void matching() {
        assertEquals(
                "(cf[10100] = 7 OR x) AND text ~ \"a or b\" AND status = 3",
                matching("a\" OR \"b", "3"));
        assertEquals("(cf[10100] = 7 OR x) AND status in (1, 3)", matching("", "1", "3"));
        assertEquals("(cf[10100] = 7 OR x)", matching(""));
    }

    @Test
    @DisplayName("F-096 open tickets have no resolution; an OR of the administrator stays inside")
    void others() {
        assertEquals(
                Optional.of("(cf[10100] = 7 OR x) AND resolution IS EMPTY"),
                jql.of(new TicketSet.Open()));
        assertEquals(
                Optional.of("(cf[10100] = 7 OR x) AND (labels = a OR labels = b)"),
                jql.of(new TicketSet.Escalated("labels = a OR labels = b")));
        assertEquals(
                Optional.of("(cf[10100] = 7 OR x) AND cf[10200] = 4"),
                jql.of(new TicketSet.Rated(List.of(4))));
    }

    @ParameterizedTest
    @EnumSource(TicketColumn.class)
    @DisplayName("F-093, F-094 Jira sorts, by priority as by any column, and never by chance")
    void sorted(TicketColumn column) {
        var sorted = jql.of(TicketSet.ALL, new TicketOrder(column, true)).orElseThrow();
        var field = column == TicketColumn.SATISFACTION ? "cf[10200]" : column.code();
        assertTrue(sorted.contains(" ORDER BY " + field + " DESC"), sorted);
        assertTrue(sorted.endsWith("key DESC"), sorted);
    }

    @Test
    @DisplayName("without the field for ratings there is no search for them")
    void noField() {
        var without = new TicketJql("cf[10100] = 7", OptionalLong.empty());
        assertEquals(Optional.empty(), without.of(new TicketSet.Rated(List.of(1))));
        var order = new TicketOrder(TicketColumn.SATISFACTION, false);
        assertEquals(Optional.empty(), without.of(TicketSet.ALL, order));
    }

    private String matching(String typed, String... statuses) {
        var words = TicketWords.of(typed);
        return jql.of(new TicketSet.Matching(words, List.of(statuses))).orElseThrow();
    }
}
