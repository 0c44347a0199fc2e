package io.customer360.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.access.AccessSettings;
import io.customer360.access.AccessSettingsStore;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.task.Condition;
import io.customer360.task.MemoryIssueKinds;
import io.customer360.task.MemoryIssues;
import io.customer360.task.MemoryTaskSettings;
import io.customer360.task.NewIssue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reminding CSMs of missing pulses by an issue (F-234)")
class RemindCsmsTest {

    private static final Clock NOVEMBER_20 =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final MemoryPulseSettings settings = new MemoryPulseSettings();
    private final MemoryIssues issues = new MemoryIssues();
    private final MemoryIssueKinds kinds = new MemoryIssueKinds();
    private final Map<String, Optional<Long>> reminded = new HashMap<>();
    private final TreeSet<String> missing = new TreeSet<>();
    private Optional<UserKey> account = Optional.of(new UserKey("robot"));
    private final RemindCsms remind = on(NOVEMBER_20);

    @BeforeEach
    void setUp() {
        missing.add("carla");
        missing.add("dan");
        remind(20, true);
    }

    @Test
    @DisplayName(
            "F-234 each CSM gets one issue a month, due at its end, however often it is looked")
    void once() {
        remind.run();
        remind.run();
        on(NOVEMBER_20).run();

        assertEquals(List.of(issue("carla", "2026-11"), issue("dan", "2026-11")), issues.made());
        assertEquals(
                Map.of("2026-11 carla", Optional.of(1L), "2026-11 dan", Optional.of(2L)), reminded);
    }

    @Test
    @DisplayName("F-234 nothing is made before the day, when switched off, or when it cannot be")
    void quiet() {
        remind(21, true);
        remind.run();
        remind(20, false);
        remind.run();
        settings.reminder().save(new Reminder(false, 1, true, 3), version(), revision());
        remind.run();
        remind(20, true);
        account = Optional.empty();
        remind.run();
        account = Optional.of(new UserKey("robot"));
        kinds.fall(Condition.UNSET);
        remind.run();

        assertTrue(issues.made().isEmpty());
        assertTrue(reminded.isEmpty());
    }

    @Test
    @DisplayName("F-234 what Jira refuses is told, gives the place back, and comes again")
    void refused() {
        issues.refuse();
        var refused = assertThrows(IllegalStateException.class, remind::run);
        assertInstanceOf(Rejected.class, refused.getCause());
        assertEquals("no reminder for carla", refused.getMessage());
        assertEquals("no reminder for dan", refused.getSuppressed()[0].getMessage());
        assertTrue(reminded.isEmpty());
    }

    @Test
    @DisplayName("F-234 one whom Jira refuses keeps nobody else from theirs")
    void poison() {
        var words = new int[1];
        issues.meanwhile(
                () -> {
                    if (words[0]++ == 0) {
                        throw new IllegalStateException("carla is no user any more");
                    }
                });
        assertThrows(IllegalStateException.class, remind::run);
        assertEquals(List.of(issue("dan", "2026-11")), issues.made());
        remind.run();
        assertEquals(2, issues.made().size());
    }

    @Test
    @DisplayName("F-234 who may not use the app is not reminded")
    void strangers() {
        missing.add("gone");
        remind.run();
        assertEquals(2, issues.made().size());
        assertFalse(reminded.containsKey("2026-11 gone"));
    }

    @Test
    @DisplayName("F-234 a day has come, as a month has, once it has come for every customer")
    void lastZone() {
        Clock stillNineteenth = Clock.fixed(Instant.parse("2026-11-20T11:59:59Z"), ZoneOffset.UTC);
        on(stillNineteenth).run();
        assertTrue(issues.made().isEmpty());
        remind(1, true);
        on(Clock.fixed(Instant.parse("2026-12-01T11:59:59Z"), ZoneOffset.UTC)).run();
        assertTrue(reminded.containsKey("2026-11 carla"));
    }

    @Test
    @DisplayName("F-234 a place that was taken and never filled is left alone: nobody gets two")
    void interrupted() {
        reminded.put("2026-11 carla", Optional.empty());
        remind.run();
        assertEquals(List.of(issue("dan", "2026-11")), issues.made());
    }

    @Test
    @DisplayName("F-234 a run makes two hundred, and the next goes on behind them")
    void bounded() {
        missing.clear();
        IntStream.range(0, 450).forEach(it -> missing.add("csm%03d".formatted(it)));
        remind.run();
        assertEquals(RemindCsms.PER_RUN, issues.made().size());
        remind.run();
        remind.run();
        assertEquals(450, issues.made().size());
    }

    private RemindCsms on(Clock clock) {
        return new RemindCsms(
                settings.reminder(),
                this::missing,
                new InMemory(),
                (csm, month) -> issue(csm.value(), month.toString()),
                issues,
                kinds,
                new MemoryTaskSettings().holding(MemoryTaskSettings.CHOSEN),
                access(),
                () -> csm -> !csm.value().equals("gone"),
                new DirectWork(),
                clock,
                new Today(clock, () -> ZoneOffset.UTC));
    }

    private List<UserKey> missing(PulseMonth month, String after, int max) {
        return missing.tailSet(after, false).stream()
                .filter(it -> !reminded.containsKey(month + " " + it))
                .map(UserKey::new)
                .limit(max)
                .toList();
    }

    private AccessSettingsStore access() {
        return new AccessSettingsStore() {
            @Override
            public AccessSettings current() {
                return new AccessSettings(Map.of(), account, 1);
            }

            @Override
            public void save(AccessSettings next, int expectedVersion, Revision revision) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private void remind(int day, boolean issue) {
        int version = version();
        settings.reminder().save(new Reminder(true, day, issue, version + 1), version, revision());
    }

    private int version() {
        return settings.reminder().current().version();
    }

    private static Revision revision() {
        return new Revision(Actors.boss().key(), Instant.EPOCH, List.of());
    }

    private static NewIssue issue(String csm, String month) {
        return new NewIssue(
                month,
                "",
                Optional.of(LocalDate.parse("2026-11-30")),
                Optional.of(new UserKey(csm)));
    }

    /** Who was reminded; a place is taken once. */
    private final class InMemory implements Reminded {
        @Override
        public void claim(UserKey csm, PulseMonth month, Instant at) {
            if (reminded.putIfAbsent(month + " " + csm, Optional.empty()) != null) {
                throw new Stale(csm);
            }
        }

        @Override
        public void made(UserKey csm, PulseMonth month, long issue) {
            reminded.put(month + " " + csm, Optional.of(issue));
        }

        @Override
        public void forget(UserKey csm, PulseMonth month) {
            reminded.remove(month + " " + csm);
        }
    }
}
