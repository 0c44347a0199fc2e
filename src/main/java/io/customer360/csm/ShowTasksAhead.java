package io.customer360.csm;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.task.AssignedTask;
import io.customer360.task.AssignedTasks;
import io.customer360.task.Condition;
import io.customer360.task.IssueKinds;
import io.customer360.task.TaskSettingsStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what a CSM has to do next, as the viewer may see it. */
public final class ShowTasksAhead {

    /** How many tasks are shown. */
    static final int SHOWN = 10;

    private final AssignedTasks tasks;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;
    private final VisibleCustomers visibility;
    private final Organisations organisations;

    /** Shows these tasks with the names of their customers. */
    public ShowTasksAhead(
            AssignedTasks tasks,
            IssueKinds kinds,
            TaskSettingsStore settings,
            VisibleCustomers visibility,
            Organisations organisations) {
        this.tasks = tasks;
        this.kinds = kinds;
        this.settings = settings;
        this.visibility = visibility;
        this.organisations = organisations;
    }

    /** How many there are to do, and were done in a period. */
    public TaskCounts counts(Whose whose, Period period, Actor viewer) {
        return new TaskCounts(
                condition(),
                tasks.open(whose.csm(), viewer),
                tasks.done(whose.csm(), period.days(), viewer),
                period);
    }

    /**
     * Those that are due first.
     *
     * @param today the day it is for the viewer
     */
    public TasksAhead of(Whose whose, LocalDate today, Actor viewer) {
        return new TasksAhead(
                whose,
                condition(),
                tasks.open(whose.csm(), viewer),
                tasks.next(whose.csm(), SHOWN, viewer).map(found -> named(found, today, viewer)));
    }

    private List<TasksAhead.Task> named(List<AssignedTask> found, LocalDate today, Actor viewer) {
        Set<CustomerId> about =
                found.stream().flatMap(one -> one.customers().stream()).collect(Collectors.toSet());
        Map<CustomerId, Organisation> existing = organisations.find(about);
        Set<CustomerId> visible = visibility.among(viewer, existing.keySet());
        return found.stream()
                .map(
                        one ->
                                new TasksAhead.Task(
                                        one.task(),
                                        one.customers().stream()
                                                .filter(visible::contains)
                                                .map(existing::get)
                                                .sorted(Comparator.comparing(Organisation::name))
                                                .toList(),
                                        overdue(one, today)))
                .toList();
    }

    private static boolean overdue(AssignedTask one, LocalDate today) {
        return one.task().dates().due().filter(day -> day.isBefore(today)).isPresent();
    }

    private Condition condition() {
        return kinds.condition(settings.current().tasks());
    }
}
