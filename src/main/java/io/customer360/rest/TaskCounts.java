package io.customer360.rest;

import io.customer360.task.ShowTasks;
import io.customer360.task.TaskQuery;
import io.customer360.ticket.TicketPage;
import java.util.List;

/** Counts the open tasks for a customer, and names the one that is due first. */
public final class TaskCounts implements CountedSources {
    private final ShowTasks tasks;

    /** Wired by Spring. */
    public TaskCounts(ShowTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<CountedSource> sources() {
        return List.of(
                new CountedSource(
                        SourceKind.TASKS,
                        (customer, actor) ->
                                tasks.list(customer, TaskQuery.OPEN, actor)
                                        .page()
                                        .map(TaskCounts::held)
                                        .orElse(HeldJson.UNKNOWN)));
    }

    private static HeldJson held(TicketPage page) {
        return page.tickets().stream()
                .findFirst()
                .map(it -> new HeldJson(page.total(), it.summary(), it.dates().due().orElse(null)))
                .orElse(HeldJson.NONE);
    }
}
