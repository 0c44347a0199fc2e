package io.customer360.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Time per status (F-038)")
class StatusHistoryTest {

    private static final UserKey CARLA = new UserKey("carla");

    @Test
    @DisplayName("each stay lasts until the next change, the present one until now")
    void stays() {
        StatusHistory history =
                StatusHistory.of(
                        List.of(change(21, "2", "1"), change(11, "1", "2"), change(1, "", "1")));

        assertEquals(
                List.of(
                        new StatusStay(new StatusId(1), day(21), Optional.empty(), CARLA),
                        new StatusStay(new StatusId(2), day(11), Optional.of(day(21)), CARLA),
                        new StatusStay(new StatusId(1), day(1), Optional.of(day(11)), CARLA)),
                history.stays());
        assertEquals(
                Map.of(
                        new StatusId(1), Duration.ofDays(15),
                        new StatusId(2), Duration.ofDays(10)),
                history.totals(day(26)));
        assertEquals(
                List.of(new StatusId(1), new StatusId(2)),
                List.copyOf(history.totals(day(26)).keySet()));
    }

    @Test
    @DisplayName("times without a status do not count, nor does what nobody can read")
    void gaps() {
        StatusHistory history =
                StatusHistory.of(
                        List.of(change(9, "", "2"), change(5, "1", ""), change(3, "x", "1")));

        assertEquals(
                Map.of(new StatusId(1), Duration.ofDays(2), new StatusId(2), Duration.ofDays(1)),
                history.totals(day(10)));
        assertEquals(List.of(), StatusHistory.of(List.of(change(1, "", "gold"))).stays());
        assertEquals(List.of(), StatusHistory.of(List.of()).stays());
    }

    @Test
    @DisplayName("a change in the future, by a clock that was wrong, lasts no time")
    void future() {
        StatusHistory history = StatusHistory.of(List.of(change(9, "", "2")));

        assertEquals(Map.of(new StatusId(2), Duration.ZERO), history.totals(day(3)));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(number - 1));
    }

    private static Change change(int day, String from, String to) {
        return new Change(
                day,
                day,
                "profile",
                "1",
                new CustomerId(1),
                "",
                "status",
                from,
                to,
                CARLA,
                day(day));
    }
}
