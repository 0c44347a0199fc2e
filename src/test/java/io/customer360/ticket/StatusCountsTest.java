package io.customer360.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-092 the statuses that occur, counted")
class StatusCountsTest {
    private int asked;

    @Test
    @DisplayName("are found exactly, whichever occur and whichever are known beforehand")
    void exact() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var all = statuses(1 + random.nextInt(40));
            Map<String, Long> truth = new TreeMap<>();
            for (var status : all) {
                if (random.nextInt(6) == 0) {
                    truth.put(status.id(), 1L + random.nextInt(50));
                }
            }
            var seen =
                    all.stream()
                            .filter(it -> truth.containsKey(it.id()) && random.nextBoolean())
                            .toList();
            var found = find(truth, seen, all);
            assertTrue(found.complete());
            assertEquals(truth, byId(found));
            var order = found.present().stream().map(StatusCount::status).toList();
            assertEquals(all.stream().filter(order::contains).toList(), order);
        }
    }

    @Test
    @DisplayName("cost few counts when all of them are known beforehand")
    void cheap() {
        var all = statuses(200);
        Map<String, Long> truth = Map.of("3", 5L, "70", 1L, "71", 9L, "199", 2L);
        var seen = all.stream().filter(it -> truth.containsKey(it.id())).toList();
        assertEquals(truth, byId(find(truth, seen, all)));
        assertEquals(6, asked);
    }

    @Test
    @DisplayName("cost a bounded number of counts, and the answer says when that was not enough")
    void bounded() {
        var all = statuses(300);
        Map<String, Long> truth =
                all.stream().collect(Collectors.toMap(TicketStatus::id, it -> 2L));
        var found = find(truth, List.of(), all);
        assertFalse(found.complete());
        assertTrue(asked <= StatusCounts.MOST, asked + " counts");
        assertTrue(byId(found).values().stream().allMatch(count -> count == 2L));
    }

    @Test
    @DisplayName("show no status that has no ticket any more, and hide none, but say so")
    void meanwhile() {
        var all = statuses(2);
        var closed = StatusCounts.of(3, List.of(), all, counting(Map.of("0", 2L)));
        assertEquals(Map.of("0", 2L), byId(closed));
        assertFalse(closed.complete());
        var opened = StatusCounts.of(3, List.of(), all, counting(Map.of("0", 4L, "1", 1L)));
        assertFalse(opened.complete());
        var moved = StatusCounts.of(3, List.of(), all, counting(Map.of("0", 2L, "1", 2L)));
        assertEquals(Map.of("0", 2L, "1", 2L), byId(moved));
        assertFalse(moved.complete());
    }

    @Test
    @DisplayName("of no tickets cost nothing")
    void none() {
        assertEquals(List.of(), find(Map.of(), List.of(), statuses(8)).present());
        assertEquals(0, asked);
    }

    @Test
    @DisplayName("are left out when Jira stops telling")
    void refused() {
        var all = statuses(4);
        var found = StatusCounts.of(3, List.of(), all, some -> OptionalLong.empty());
        assertFalse(found.complete());
        assertEquals(List.of(), found.present());
    }

    private static Function<List<TicketStatus>, OptionalLong> counting(Map<String, Long> now) {
        return some ->
                OptionalLong.of(some.stream().mapToLong(it -> now.getOrDefault(it.id(), 0L)).sum());
    }

    private StatusCounts find(
            Map<String, Long> truth, List<TicketStatus> seen, List<TicketStatus> all) {
        asked = 0;
        long total = truth.values().stream().mapToLong(Long::longValue).sum();
        return StatusCounts.of(
                total,
                seen,
                all,
                some -> {
                    asked++;
                    return OptionalLong.of(
                            some.stream().mapToLong(it -> truth.getOrDefault(it.id(), 0L)).sum());
                });
    }

    private static Map<String, Long> byId(StatusCounts counts) {
        return counts.present().stream()
                .collect(Collectors.toMap(it -> it.status().id(), StatusCount::count));
    }

    private static List<TicketStatus> statuses(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new TicketStatus("" + id, "Status " + id, StatusKind.NEW))
                .toList();
    }
}
