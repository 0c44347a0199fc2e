package io.customer360.sandbox.ravenstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    @DisplayName("The last day of the data set becomes yesterday, its times stay")
    void lastDay() {
        Shift shift = Shift.lastDayBefore(TODAY);
        assertEquals(LocalDate.of(2026, 3, 3), shift.day(LocalDate.of(2024, 12, 31)));
        assertEquals(
                Instant.parse("2026-03-03T19:00:00Z"),
                shift.moment(LocalDateTime.of(2024, 12, 31, 19, 0)));
    }

    @Test
    @DisplayName("Every day moves by the same number of days, over leap days, too")
    void even() {
        Shift shift = Shift.lastDayBefore(TODAY);
        for (LocalDate day = LocalDate.of(2023, 1, 1);
                day.getYear() < 2025;
                day = day.plusDays(1)) {
            assertEquals(day.toEpochDay() + shift.days(), shift.day(day).toEpochDay());
        }
    }
}
