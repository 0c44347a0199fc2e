package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.task.Condition;
import io.customer360.task.CreateTask;
import io.customer360.task.MadeIssue;
import io.customer360.task.MemoryIssueKinds;
import io.customer360.task.MemoryIssues;
import io.customer360.task.MemoryTaskSettings;
import io.customer360.task.NewIssue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a signal asks for")
class ActOnSignalTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final String KEY = "overdue-invoice@2026-02-01";
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);
    private static final NewIssue WANTED =
            new NewIssue("Chase: Acme", "why", Optional.empty(), Optional.empty());

    private final MemoryIssues issues = new MemoryIssues();
    private final MemoryIssueKinds kinds = new MemoryIssueKinds();
    private final MemorySignalTasks tasks = new MemorySignalTasks();
    private final DirectWork work = new DirectWork();
    private final ActOnSignal act = at(NOW);

    @Test
    @DisplayName("F-152 is made once, however often and by whomever it is pressed")
    void once() {
        assertEquals(Optional.of(new MadeIssue(1, "CST-1", true)), press(act));
        assertEquals(Optional.empty(), press(act));
        assertEquals(
                Optional.empty(),
                act.on(ACME, KEY, () -> WANTED, Actors.actor("dan", Permission.EDIT)));

        assertEquals(List.of(WANTED), issues.made());
        assertEquals(Optional.of(1L), tasks.find(ACME, KEY).flatMap(SignalTask::issue));
        assertEquals(
                Optional.of(2L), act.on(ACME, KEY + "1", () -> WANTED, EDITOR).map(MadeIssue::id));
    }

    @Test
    @DisplayName("F-152 of two who press at once one makes it; the other is told that it is made")
    void atOnce() {
        issues.meanwhile(() -> assertEquals(Optional.empty(), press(act)));

        assertEquals(1L, press(act).orElseThrow().id());
        assertEquals(1, issues.made().size());
    }

    @Test
    @DisplayName("F-152 an issue that Jira refuses can be asked for again")
    void refused() {
        issues.refuse();
        assertThrows(Rejected.class, () -> press(act));

        assertEquals(Optional.empty(), tasks.find(ACME, KEY));
    }

    @Test
    @DisplayName("F-152 an issue that was deleted, or never came to be, can be made again")
    void again() {
        press(act);
        issues.delete(1);
        assertEquals(2L, press(at(NOW.plusSeconds(1))).orElseThrow().id());

        var lost = new SignalTask(ACME, "x", Optional.empty(), new UserKey("dan"), NOW);
        tasks.claim(lost);
        assertEquals(
                Optional.empty(), at(NOW.plusSeconds(600)).on(ACME, "x", () -> WANTED, EDITOR));
        assertEquals(
                Optional.of(3L),
                at(NOW.plusSeconds(601)).on(ACME, "x", () -> WANTED, EDITOR).map(MadeIssue::id));
    }

    @Test
    @DisplayName("F-152 nobody without leave makes one, nor of no signal, nor without a project")
    void guarded() {
        assertThrows(
                Forbidden.class,
                () -> act.on(ACME, KEY, () -> WANTED, Actors.carla(Permission.VIEW)));
        assertThrows(
                NotFound.class,
                () ->
                        act.on(
                                ACME,
                                KEY,
                                () -> {
                                    throw new NotFound();
                                },
                                EDITOR));
        kinds.fall(Condition.ARCHIVED);
        assertThrows(Rejected.class, () -> press(act));

        assertEquals(List.of(), issues.made());
        assertEquals(Optional.empty(), tasks.find(ACME, KEY));
    }

    private Optional<MadeIssue> press(ActOnSignal button) {
        return button.on(ACME, KEY, () -> WANTED, EDITOR);
    }

    private ActOnSignal at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var create =
                new CreateTask(
                        issues,
                        kinds,
                        new MemoryTaskSettings().holding(MemoryTaskSettings.CHOSEN),
                        new Today(clock, () -> ZoneOffset.UTC));
        return new ActOnSignal(tasks, create, issues, work, clock);
    }
}
