package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketPage;
import java.util.Optional;

/** Shows what is to be done for a customer, as one person may see it. */
public final class ShowTasks {
    private final Tasks tasks;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;

    /** Shows what Jira finds of the issues that these settings choose. */
    public ShowTasks(Tasks tasks, IssueKinds kinds, TaskSettingsStore settings) {
        this.tasks = tasks;
        this.kinds = kinds;
        this.settings = settings;
    }

    /** How many tasks should have been done by now. */
    public TaskFigure due(CustomerId customer, Actor viewer) {
        return new TaskFigure(
                condition(), tasks.of(customer, viewer).flatMap(found -> found.count(TaskSet.DUE)));
    }

    /** The tasks that a query asks for; beyond the last page it is the last one. */
    public TaskSheet list(CustomerId customer, TaskQuery query, Actor viewer) {
        var found = tasks.of(customer, viewer);
        var page = found.flatMap(all -> page(all, query));
        var last =
                page.filter(it -> query.start() >= Math.max(it.total(), 1))
                        .map(it -> query.from((int) Math.max(0, it.total() - 1)));
        return new TaskSheet(
                customer,
                last.orElse(query),
                condition(),
                last.isPresent() ? found.flatMap(all -> page(all, last.get())) : page);
    }

    private Condition condition() {
        return kinds.condition(settings.current().tasks());
    }

    private static Optional<TicketPage> page(CustomerTasks tasks, TaskQuery query) {
        return tasks.page(query.set(), query.start(), TaskQuery.SIZE);
    }
}
