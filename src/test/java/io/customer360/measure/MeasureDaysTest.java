package io.customer360.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R9 Clocks and days")
class MeasureDaysTest {
    private static final List<String> ZONES =
            List.of(
                    "Pacific/Kiritimati",
                    "Pacific/Chatham",
                    "Australia/Lord_Howe",
                    "Asia/Tokyo",
                    "Asia/Kathmandu",
                    "Asia/Kolkata",
                    "Europe/Berlin",
                    "UTC",
                    "America/St_Johns",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Pacific/Pago_Pago");

    private final Portfolio portfolio = Portfolio.of(ZONES.size());

    MeasureDaysTest() {
        for (int i = 0; i < ZONES.size(); i++) {
            portfolio.zones.put(new CustomerId(i + 1), ZONES.get(i));
        }
    }

    @Test
    @DisplayName("X-28 who has left stands as before, measures and day included, until it is back")
    void frozen() {
        portfolio.tickets(1, 3);
        portfolio.run(portfolio.all());
        var day = day(0);
        portfolio.judgement = portfolio.judgement.frozen(true);
        portfolio.tickets(1, 8);
        portfolio.now = portfolio.now.plus(Duration.ofDays(2));
        portfolio.run(portfolio.all());

        assertEquals(Optional.of(3L), portfolio.standing(1));
        assertEquals(day, day(0));
        assertEquals(1, portfolio.history.get(new CustomerId(1)).size());
        portfolio.judgement = portfolio.judgement.frozen(false);
        portfolio.run(portfolio.all());
        assertEquals(Optional.of(8L), portfolio.standing(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-28T20:00:00Z",
                "2026-10-24T20:00:00Z",
                "2026-11-01T00:00:00Z",
                "2028-02-28T09:00:00Z",
                "2027-12-31T08:00:00Z"
            })
    @DisplayName(
            "each of 12 zones is measured once a day by hourly runs, across every change of it")
    void hourly(String from) {
        portfolio.now = Instant.parse(from);
        portfolio.run(portfolio.all());
        for (int hour = 1; hour <= 72; hour++) {
            portfolio.now = portfolio.now.plus(Duration.ofHours(1));
            portfolio.run(portfolio.due());
            for (int i = 0; i < ZONES.size(); i++) {
                assertEquals(today(i), day(i), ZONES.get(i) + " at " + portfolio.now);
            }
        }
        for (int i = 0; i < ZONES.size(); i++) {
            var days = portfolio.history.get(new CustomerId(i + 1)).keySet();
            assertEquals(allOf(days), days, ZONES.get(i));
            assertTrue(days.size() == 4, ZONES.get(i));
        }
    }

    @Test
    @DisplayName("a second run in the same hour measures nobody again")
    void once() {
        portfolio.run(portfolio.all());
        portfolio.now = portfolio.now.plus(Duration.ofHours(7));
        portfolio.run(portfolio.due());

        assertTrue(portfolio.due().next(Optional.empty()).isEmpty());
    }

    @Test
    @DisplayName("a clock that is an hour off, either way, changes nothing within the day")
    void offByAnHour() {
        portfolio.zones.replaceAll((customer, zone) -> "UTC");
        portfolio.run(portfolio.all());
        portfolio.now = portfolio.now.minus(Duration.ofHours(1));
        assertEquals(0, portfolio.run(portfolio.all()));
        portfolio.now = portfolio.now.plus(Duration.ofHours(2));
        assertEquals(0, portfolio.run(portfolio.all()));
    }

    @Test
    @DisplayName("a clock that falls back over midnight does not measure the day before again")
    void backOverMidnight() {
        portfolio.zones.replaceAll((customer, zone) -> "UTC");
        portfolio.now = Instant.parse("2026-03-02T00:05:00Z");
        portfolio.run(portfolio.all());
        portfolio.now = Instant.parse("2026-03-01T23:55:00Z");

        assertTrue(portfolio.due().next(Optional.empty()).isEmpty());
    }

    @Test
    @DisplayName("400 days without a run leave one day, the one it is now")
    void longAway() {
        portfolio.run(portfolio.all());
        portfolio.now = portfolio.now.plus(Duration.ofDays(400));

        portfolio.run(portfolio.due());

        assertEquals(today(6), day(6));
        assertEquals(2, portfolio.history.get(new CustomerId(7)).size());
    }

    @Test
    @DisplayName("a customer that moves to another zone has the day of that zone")
    void moved() {
        portfolio.now = Instant.parse("2026-03-01T12:00:00Z");
        portfolio.run(portfolio.all());
        portfolio.zones.put(new CustomerId(8), "Pacific/Kiritimati");

        portfolio.run(portfolio.due());

        assertEquals(LocalDate.parse("2026-03-02"), day(7));
    }

    @Test
    @DisplayName("a zone that there is not is the customer's own problem")
    void noSuchZone() {
        portfolio.zones.put(new CustomerId(3), "Mars/Olympus");

        portfolio.run(portfolio.due());

        assertEquals(List.of("customer:3"), portfolio.failed);
        assertEquals(ZONES.size() - 1, portfolio.standings.size());
    }

    @Test
    @DisplayName("without a zone of its own a customer lives in that of the instance")
    void instanceZone() {
        portfolio.zones.replaceAll((customer, zone) -> "");
        portfolio.instanceZone = ZoneId.of("Pacific/Kiritimati");
        portfolio.now = Instant.parse("2026-03-01T12:00:00Z");

        portfolio.run(portfolio.due());

        assertEquals(LocalDate.parse("2026-03-02"), day(0));
    }

    private LocalDate today(int i) {
        return LocalDate.ofInstant(portfolio.now, ZoneId.of(ZONES.get(i)));
    }

    private LocalDate day(int i) {
        return portfolio.standings.get(new CustomerId(i + 1)).standing().day();
    }

    /** Every day from the first to the last of these. */
    private static Set<LocalDate> allOf(Set<LocalDate> days) {
        var sorted = new TreeSet<>(days);
        return new TreeSet<>(sorted.first().datesUntil(sorted.last().plusDays(1)).toList());
    }
}
