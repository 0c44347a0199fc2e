package io.customer360.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F-090, F-098 which tickets an address asks for")
class TicketQueryTest {

    @Test
    @DisplayName("nothing asked for is the ten that were changed last")
    void usual() {
        assertEquals(TicketQuery.NEWEST, query(Map.of()));
        assertEquals(10, query(Map.of()).size());
        assertEquals(TicketQuery.FULL, query(Map.of("full", "true")));
        assertEquals(25, query(Map.of("full", "true")).size());
        assertFalse(query(Map.of("q", " ", "status", "")).filtered());
        assertTrue(query(Map.of("q", "fire")).filtered());
        assertTrue(query(Map.of("status", "3")).filtered());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "key,,false",
        "key,desc,true",
        "priority,,true",
        "priority,asc,false",
        "created,,true",
        "due,,false",
        "updated,sideways,true"
    })
    @DisplayName("each column has a direction of its own to begin with")
    void directions(String column, String direction, boolean descending) {
        Map<String, String> given = new HashMap<>(Map.of("sort", column));
        given.put("direction", direction);
        var order = TicketQuery.of(given::get).order();
        assertEquals(column, order.column().code());
        assertEquals(descending, order.descending());
        assertEquals(!descending, order.nextDescends(order.column()));
    }

    @Test
    @DisplayName("an unknown column falls back, a malformed status or page is refused")
    void malformed() {
        assertEquals(TicketOrder.NEWEST, query(Map.of("sort", "1; DROP TABLE")).order());
        assertEquals("status", refusedField(Map.of("status", "1) OR (1")));
        assertEquals("start", refusedField(Map.of("start", "-1")));
        assertEquals("start", refusedField(Map.of("start", "10000")));
        assertEquals("start", refusedField(Map.of("start", "ten")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 24, 25, 26, 9_999})
    @DisplayName("a page begins at a multiple of its size and leads to its neighbours")
    void pages(int start) {
        var query = query(Map.of("full", "true", "start", "" + start));
        assertEquals(start / 25 * 25, query.start());
        assertEquals(
                start < 25 ? Optional.empty() : Optional.of(query.start() - 25), query.previous());
        assertEquals(Optional.empty(), query.next(query.start() + 25));
        var next =
                query.start() + 25 < 10_000
                        ? Optional.of(query.start() + 25)
                        : Optional.<Integer>empty();
        assertEquals(next, query.next(query.start() + 26));
    }

    @Test
    @DisplayName(
            "F-098 columns are known by name, in the order of the table, key and summary always")
    void columns() {
        assertEquals(
                List.of(TicketColumn.KEY, TicketColumn.SUMMARY, TicketColumn.DUE),
                TicketColumn.parse("due, nothing,key"));
        assertEquals("key,summary", TicketColumn.text(TicketColumn.with(Set.of())));
        assertEquals(
                Set.of(TicketColumn.DUE),
                TicketColumn.chosen(Map.of("due", "true", "status", "false")));
        assertThrows(Rejected.class, () -> TicketColumn.chosen(Map.of("due", "perhaps")));
        assertTrue(TicketColumn.text(List.of(TicketColumn.values())).length() < 450);
    }

    private static TicketQuery query(Map<String, String> given) {
        return TicketQuery.of(given::get);
    }

    private static String refusedField(Map<String, String> given) {
        return assertThrows(Rejected.class, () -> query(given)).problems().get(0).field();
    }
}
