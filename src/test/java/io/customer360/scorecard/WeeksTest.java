package io.customer360.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-15 The weeks of a measure")
class WeeksTest {

    private final LocalDate monday = LocalDate.parse("2026-12-28");

    @Test
    @DisplayName("are those of the calendar of weeks, across years")
    void names() {
        assertEquals("2026-W53", Weeks.week(monday));
        assertEquals("2026-W53", Weeks.week(LocalDate.parse("2027-01-03")));
        assertEquals("2027-W01", Weeks.week(LocalDate.parse("2027-01-04")));
    }

    @Test
    @DisplayName("keep the last score of each, up to eighteen of them")
    void eighteen() {
        var weeks = Weeks.NONE;
        for (int week = 0; week < 20; week++) {
            weeks =
                    weeks.with(monday.plusWeeks(week), week)
                            .with(monday.plusWeeks(week), week + 50);
        }

        assertEquals(18, weeks.scores().size());
        assertEquals("2027-W02", weeks.scores().firstKey());
        assertEquals(52.0, weeks.scores().get("2027-W02"));
        assertEquals(OptionalDouble.of(68), weeks.before(monday.plusWeeks(19)));
        assertEquals(Weeks.parse(weeks.text()), weeks);
    }

    @Test
    @DisplayName("are shown up to a day, with gaps where there was no score")
    void shown() {
        var weeks = Weeks.NONE.with(monday, 55.04).with(monday.plusWeeks(2), 100);

        var shown = weeks.until(monday.plusWeeks(2));

        assertEquals(18, shown.size());
        assertEquals(
                List.of("2026-W53", "2027-W01", "2027-W02"),
                List.copyOf(shown.keySet()).subList(15, 18));
        assertEquals(55.0, shown.get("2026-W53"));
        assertEquals(null, shown.get("2027-W01"));
        assertEquals("2026-W53:55.0 2027-W02:100.0", weeks.text());
    }

    @Test
    @DisplayName("leave out what cannot be read")
    void unreadable() {
        assertEquals("2026-W01:5.0", Weeks.parse("x 2026-W01:5.0 2026-W02:5 :").text());
        assertEquals(Weeks.NONE, Weeks.parse(""));
        assertEquals(OptionalDouble.empty(), Weeks.NONE.before(monday));
    }
}
