package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.task.CreateTask;
import io.customer360.task.MadeIssue;
import io.customer360.task.ShowTasks;
import io.customer360.task.TaskQuery;
import java.util.List;
import java.util.Optional;

/** Views of tasks that the API and the pages share. Who asks has been checked before. */
public final class TaskViews implements WidgetSources, TileSources {
    private static final int DAYS_AHEAD = 7;

    private final ShowTasks shown;
    private final CreateTask create;
    private final Today today;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public TaskViews(ShowTasks shown, CreateTask create, Today today, CustomerUrls urls) {
        this.shown = shown;
        this.create = create;
        this.today = today;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource("tasks-due", "/tasks/due", this::due),
                new WidgetSource(
                        "tasks",
                        "/tasks",
                        (customer, actor) -> list(customer, TaskQuery.OPEN, actor)));
    }

    @Override
    public List<TileSource> tiles() {
        return List.of(
                new TileSource(
                        Tile.TASKS_DUE,
                        (customer, actor) ->
                                shown.due(customer, actor)
                                        .count()
                                        .map(found -> FigureJson.overdue((int) found.count()))
                                        .orElse(FigureJson.UNKNOWN)));
    }

    /** How many tasks are past their day. */
    public View due(CustomerId customer, Actor actor) {
        return View.of(
                "c360.tasks.due", TasksDueJson.of(customer, shown.due(customer, actor), urls));
    }

    /** The tasks that a query asks for. */
    View list(CustomerId customer, TaskQuery query, Actor actor) {
        return View.of("c360.tasks.widget", record(customer, query, actor));
    }

    /** The same, for a dialog. */
    View dialog(CustomerId customer, TaskQuery query, Actor actor) {
        return View.of("c360.tasks.dialog", record(customer, query, actor).list());
    }

    /** The open tasks after one was created. */
    View created(CustomerId customer, MadeIssue made, Actor actor) {
        return View.of(
                "c360.tasks.widget",
                record(customer, TaskQuery.OPEN, actor).with(made.key(), made.tied(), urls));
    }

    /** The form of a new task. */
    View form(CustomerId customer) {
        return View.of(
                "c360.tasks.form",
                TaskFormJson.of(customer.value(), today.in(Optional.empty()).plusDays(DAYS_AHEAD)));
    }

    private TasksJson record(CustomerId customer, TaskQuery query, Actor actor) {
        boolean canCreate = actor.may(Permission.EDIT) && create.possible();
        return TasksJson.of(shown.list(customer, query, actor), canCreate, urls);
    }
}
