package io.customer360.task;

import static io.customer360.ticket.ATicket.aTicket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.ticket.TicketCount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tasks for a customer (F-095, F-097)")
class TasksTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Actor EDITOR = Actors.carla(Permission.VIEW, Permission.EDIT);

    private static final Today TODAY =
            new Today(
                    Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
                    () -> ZoneOffset.UTC);

    private final MemoryTaskSettings settings =
            new MemoryTaskSettings().holding(MemoryTaskSettings.CHOSEN);
    private final MemoryIssueKinds kinds = new MemoryIssueKinds();
    private final MemoryIssues issues = new MemoryIssues();
    private final CreateTask create = new CreateTask(issues, kinds, settings, TODAY);
    private final ShowTasks show =
            new ShowTasks(
                    new MemoryTasks(
                            IntStream.range(0, 45)
                                    .mapToObj(i -> aTicket("CST-" + i).build())
                                    .toList()),
                    kinds,
                    settings);

    @Test
    @DisplayName("are counted with the search that finds the same ones")
    void due() {
        assertEquals(
                new TaskFigure(Condition.READY, Optional.of(new TicketCount(45, "due"))),
                show.due(ACME, EDITOR));
    }

    @Test
    @DisplayName("come page by page, beyond the last page as the last one")
    void pages() {
        var first = show.list(ACME, TaskQuery.OPEN, EDITOR);
        assertEquals(20, first.page().orElseThrow().tickets().size());
        assertEquals(Optional.of(20), first.query().next(45));
        assertEquals(Optional.empty(), first.query().previous());
        var beyond = show.list(ACME, query("all", "900"), EDITOR);
        assertEquals(40, beyond.query().start());
        assertEquals(5, beyond.page().orElseThrow().tickets().size());
        assertEquals(Optional.of(20), beyond.query().previous());
        assertEquals(Optional.empty(), beyond.query().next(45));
    }

    @Test
    @DisplayName("are asked for by a set that exists and a place that can be")
    void queries() {
        assertEquals(TaskSet.OPEN, query(null, null).set());
        assertEquals(20, query("due", "39").start());
        assertThrows(Rejected.class, () -> query("mine", null));
        assertThrows(Rejected.class, () -> query("due", "-1"));
        assertThrows(Rejected.class, () -> query("due", "10000"));
    }

    @Test
    @DisplayName("are made of a summary, a day and a person")
    void made() {
        var input = Map.of("summary", "  Call\u0000 them ", "due", "2026-03-09", "assignee", "dan");
        assertEquals(new MadeIssue(1, "CST-1", true), create.on(ACME, input, EDITOR));
        assertEquals(
                List.of(
                        new NewIssue(
                                "Call  them",
                                "",
                                Optional.of(LocalDate.of(2026, 3, 9)),
                                Optional.of(new UserKey("dan")))),
                issues.made());
    }

    @Test
    @DisplayName("are refused with every problem at once")
    void refused() {
        var input = Map.of("summary", "x".repeat(256), "due", "soon");
        assertEquals(
                List.of("summary", "due"),
                assertThrows(Rejected.class, () -> create.on(ACME, input, EDITOR))
                        .problems()
                        .stream()
                        .map(Problem::field)
                        .toList());
        for (var day : List.of("2041-03-02", "2011-02-28")) {
            var far = Map.of("summary", "x", "due", day);
            assertThrows(Rejected.class, () -> create.on(ACME, far, EDITOR));
        }
        assertThrows(
                Forbidden.class,
                () -> create.on(ACME, Map.of("summary", "x"), Actors.carla(Permission.VIEW)));
    }

    @Test
    @DisplayName("cannot be made where there is no project for them")
    void impossible() {
        for (var condition : List.of(Condition.GONE, Condition.ARCHIVED)) {
            kinds.fall(condition);
            assertFalse(create.possible());
            assertEquals(condition, show.due(ACME, EDITOR).condition());
            assertThrows(Rejected.class, () -> create.on(ACME, Map.of("summary", "x"), EDITOR));
        }
        settings.holding(TaskSettings.DEFAULT);
        assertEquals(Condition.UNSET, show.due(ACME, EDITOR).condition());
        assertTrue(issues.made().isEmpty());
    }

    private static TaskQuery query(String set, String start) {
        return TaskQuery.of(name -> name.equals("set") ? set : start);
    }
}
