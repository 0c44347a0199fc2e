package io.customer360.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.scorecard.ConditionSearch.Found;
import io.customer360.scorecard.ConditionSearch.Trouble;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-233 Conditions of objectives")
class ConditionCountsTest {

    private final List<Duration> limits = new ArrayList<>();
    private Found found = Found.of(Set.of(1L, 2L, 3L, 9L));
    private final ConditionCounts counts =
            new ConditionCounts(new Search(), new FactsOf(Map.of(1L, 7, 2L, 7, 3L, 8), 10));

    @Test
    @DisplayName("count the tickets found by whose they are")
    void counts() {
        var counted = counts.of("any");

        assertEquals(Map.of(new CustomerId(7), 2, new CustomerId(8), 1), counted.counts());
        assertEquals(0, counted.of(new CustomerId(9)));
        assertEquals(2, counted.of(new CustomerId(7)));
    }

    @Test
    @DisplayName("are tried on everybody: who has none of the tickets has at most any number")
    void tried() {
        assertEquals("9 of 10", held("at-most", "1"));
        assertEquals("10 of 10", held("at-most", "2"));
        assertEquals("8 of 10", held("at-most", "0"));
        assertEquals("2 of 10", held("at-least", "1"));
        assertEquals("1 of 10", held("at-least", "2"));
        assertEquals("10 of 10", held("at-least", "0"));
    }

    @Test
    @DisplayName("hold for nobody, with the reason, when the search says nothing")
    void trouble() {
        found = Found.not(Trouble.TOO_MANY);

        assertEquals(Optional.of(Trouble.TOO_MANY), counts.of("any").trouble());
        assertEquals("too-many", held("at-most", "5"));
    }

    @Test
    @DisplayName("need a search, a bound and a number, and the right to manage")
    void refused() {
        var tries = new TryCondition(counts);
        assertEquals(
                List.of(
                        "search c360.input.required.error",
                        "bound c360.input.choice.error",
                        "number c360.input.number-range.error"),
                Refusals.of(
                        () ->
                                tries.on(
                                        Map.of("search", " ", "bound", "about", "number", "-1"),
                                        Actors.carla(Permission.MANAGE))));
        assertThrows(Forbidden.class, () -> tries.on(Map.of(), Actors.carla(Permission.EDIT)));
    }

    @Test
    @DisplayName("keep nobody waiting longer than a page waits, and a job not longer than a minute")
    void limits() {
        counts.of("any");
        held("at-most", "1");

        assertEquals(List.of(Duration.ofSeconds(60), Duration.ofSeconds(20)), limits);
    }

    private String held(String bound, String number) {
        var held =
                new TryCondition(counts)
                        .on(
                                Map.of("search", "any", "bound", bound, "number", number),
                                Actors.carla(Permission.MANAGE));
        return held.trouble()
                .map(Trouble::code)
                .orElseGet(() -> held.customers() + " of " + held.all());
    }

    private final class Search implements ConditionSearch {

        @Override
        public boolean understands(String jql) {
            return true;
        }

        @Override
        public Found find(String jql, Duration limit) {
            limits.add(limit);
            return found;
        }
    }
}
