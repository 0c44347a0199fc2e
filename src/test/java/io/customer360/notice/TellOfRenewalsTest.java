package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of renewals")
class TellOfRenewalsTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final CustomerId GLOBEX = new CustomerId(8);

    private final MemoryNoticeEvents events = new MemoryNoticeEvents();
    private final List<Endings.Ending> endings = new ArrayList<>();
    private final Set<CustomerId> left = new HashSet<>();

    @Test
    @DisplayName("F-193 a renewal is told 90, 60 and 30 days ahead, each once")
    void thresholds() {
        ends(ACME, "2026-06-30");
        on("2026-03-31");
        assertEquals(List.of(), told());
        on("2026-04-01");
        on("2026-04-01");
        on("2026-04-30");
        assertEquals(List.of("7 2026-06-30 90"), told());
        on("2026-05-01");
        on("2026-05-31");
        on("2026-06-30");
        on("2026-07-01");
        assertEquals(List.of("7 2026-06-30 90", "7 2026-06-30 60", "7 2026-06-30 30"), told());
    }

    @Test
    @DisplayName("F-193 what is found near at first is told once, not three times")
    void near() {
        ends(ACME, "2026-03-20");
        on("2026-03-01");
        assertEquals(List.of("7 2026-03-20 30"), told());
    }

    @Test
    @DisplayName("F-193 of several ends the next one is told, and of who has left none")
    void next() {
        ends(ACME, "2026-04-20");
        ends(ACME, "2026-03-20");
        ends(GLOBEX, "2026-03-21");
        left.add(GLOBEX);
        on("2026-03-01");
        on("2026-03-25");
        assertEquals(List.of("7 2026-03-20 30", "7 2026-04-20 30"), told());
    }

    @Test
    @DisplayName("F-193 a renewal on a leap day is told like any other")
    void leapDay() {
        ends(ACME, "2028-02-29");
        on("2027-11-30");
        assertEquals(List.of(), told());
        on("2027-12-01");
        on("2028-01-30");
        on("2028-02-29");
        assertEquals(List.of("7 2028-02-29 90", "7 2028-02-29 30"), told());
    }

    @Test
    @DisplayName("F-193 an end that moves is another one")
    void moved() {
        ends(ACME, "2026-03-20");
        on("2026-03-01");
        endings.clear();
        ends(ACME, "2026-03-25");
        on("2026-03-01");
        assertEquals(List.of("7 2026-03-20 30", "7 2026-03-25 30"), told());
    }

    private void ends(CustomerId customer, String day) {
        endings.add(new Endings.Ending(endings.size() + 1, customer, "Gold", LocalDate.parse(day)));
    }

    private void on(String day) {
        Clock clock =
                Clock.fixed(
                        LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC),
                        ZoneId.of("UTC"));
        new TellOfRenewals(
                        (from, to, after, most) ->
                                endings.stream()
                                        .filter(it -> it.subscription() > after)
                                        .filter(it -> !it.day().isBefore(from))
                                        .filter(it -> !it.day().isAfter(to))
                                        .limit(most)
                                        .toList(),
                        customers -> left,
                        events,
                        new DirectWork(),
                        new Today(clock, () -> ZoneOffset.UTC),
                        clock)
                .run();
    }

    private List<String> told() {
        return events.all().stream()
                .map(
                        it ->
                                it.customer()
                                        + " "
                                        + it.details().get(NoticeDetail.DAY)
                                        + " "
                                        + it.details().get(NoticeDetail.AHEAD))
                .toList();
    }
}
