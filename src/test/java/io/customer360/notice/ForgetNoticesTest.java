package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Forgetting notices")
class ForgetNoticesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final UserKey CARLA = new UserKey("carla");

    private final MemoryNotices notices = new MemoryNotices();
    private final MemoryNoticeEvents events = new MemoryNoticeEvents();

    @Test
    @DisplayName("F-193 notices are kept for 90 days, and what was told for 120")
    void forgets() {
        tell("old", 121);
        tell("known", 119);
        tell("new", 89);
        new ForgetNotices(notices, events, new DirectWork(), Clock.fixed(NOW, ZoneOffset.UTC))
                .run();
        assertEquals(1, notices.page(CARLA, NoticeQuery.ALL, 9).size());
        assertEquals(
                List.of("known", "new"), events.all().stream().map(NoticeEvent::once).toList());
    }

    @Test
    @DisplayName("F-193 what could not be passed on for 14 days is given up, and known for 120")
    void givesUp() {
        happens("forgotten", 121);
        happens("given up", 15);
        happens("tried", 13);
        new ForgetNotices(notices, events, new DirectWork(), Clock.fixed(NOW, ZoneOffset.UTC))
                .run();
        assertEquals(
                List.of("tried"),
                events.waiting(0, 9).stream().map(it -> it.event().once()).toList());
        assertEquals(
                List.of("given up", "tried"),
                events.all().stream().map(NoticeEvent::once).toList());
    }

    private void tell(String once, int days) {
        NoticeEvent event = happens(once, days);
        events.passed(events.waiting(0, 9), event.at());
        notices.add(List.of(new NewNotice(CARLA, event, true, Optional.empty())));
    }

    private NoticeEvent happens(String once, int days) {
        Instant at = NOW.minus(Duration.ofDays(days));
        NoticeEvent event =
                new NoticeEvent(
                        new CustomerId(7), NoticeKind.RISK, Map.of(), Optional.empty(), at, once);
        events.add(List.of(event));
        return event;
    }
}
