package io.customer360.rest;

import static io.customer360.ticket.ATicket.aTicket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.task.Condition;
import io.customer360.task.CreateTask;
import io.customer360.task.MadeIssue;
import io.customer360.task.MemoryIssueKinds;
import io.customer360.task.MemoryIssues;
import io.customer360.task.MemoryTaskSettings;
import io.customer360.task.MemoryTasks;
import io.customer360.task.ShowTasks;
import io.customer360.task.TaskQuery;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What answers tell about tasks")
class TaskViewsTest {
    private static final Actor EDITOR = Actors.carla(Permission.VIEW, Permission.EDIT);

    private static final Today TODAY =
            new Today(Clock.fixed(Api.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);

    private final MemoryTaskSettings settings =
            new MemoryTaskSettings().holding(MemoryTaskSettings.CHOSEN);
    private final MemoryIssueKinds kinds = new MemoryIssueKinds();
    private final TaskViews views =
            new TaskViews(
                    new ShowTasks(
                            new MemoryTasks(
                                    IntStream.rangeClosed(1, 45)
                                            .mapToObj(i -> aTicket("CST-" + i).build())
                                            .toList()),
                            kinds,
                            settings),
                    new CreateTask(new MemoryIssues(), kinds, settings, TODAY),
                    TODAY,
                    new Api().urls);

    @Test
    @DisplayName("F-095 the figure comes with its search, for the widget and for the header")
    void due() {
        var json = Api.json(views.due(Api.ACME, EDITOR));
        assertTrue(json.contains("\"count\":45,\"jql\":\"due\""), json);
        assertTrue(json.contains("\"condition\":\"ready\""), json);
        var tile = views.tiles().get(0).content().of(Api.ACME, EDITOR);
        assertEquals(FigureJson.overdue(45), tile);
    }

    @Test
    @DisplayName("F-097 a list knows its neighbours by their addresses")
    void neighbours() {
        var query = TaskQuery.of(Map.of("set", "due", "start", "20")::get);
        var json = Api.json(views.dialog(Api.ACME, query, EDITOR));
        assertTrue(json.contains("\"total\":45,\"first\":21,\"last\":40"), json);
        assertTrue(json.contains("/customers/1/tasks/list?set=due&start=0\""), json);
        assertTrue(json.contains("/customers/1/tasks/list?set=due&start=40\""), json);
        assertTrue(json.contains("\"due\":\"2026-03-01\""), json);
    }

    @Test
    @DisplayName("who may not edit, or finds no project, gets no button")
    void canCreate() {
        var list = Api.json(views.list(Api.ACME, TaskQuery.OPEN, EDITOR));
        assertTrue(list.contains("\"canCreate\":true"), list);
        var reader = Actors.carla(Permission.VIEW);
        assertFalse(
                Api.json(views.list(Api.ACME, TaskQuery.OPEN, reader))
                        .contains("\"canCreate\":true"));
        kinds.fall(Condition.ARCHIVED);
        assertFalse(
                Api.json(views.list(Api.ACME, TaskQuery.OPEN, EDITOR))
                        .contains("\"canCreate\":true"));
    }

    @Test
    @DisplayName("a new task is named, and whether it does not name the customer")
    void made() {
        var tied = Api.json(views.created(Api.ACME, new MadeIssue(1, "CST-9", true), EDITOR));
        assertTrue(tied.contains("\"made\":{\"key\":\"CST-9\""), tied);
        assertTrue(tied.contains("\"untied\":false"), tied);
        var lost = Api.json(views.created(Api.ACME, new MadeIssue(1, "CST-9", false), EDITOR));
        assertTrue(lost.contains("\"untied\":true"), lost);
        assertTrue(Api.json(views.form(Api.ACME)).contains("\"due\":\"2026-03-08\""));
    }
}
