package io.customer360.adapter.jira;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.task.Condition;
import io.customer360.task.CustomerTasks;
import io.customer360.task.TaskSet;
import io.customer360.task.TaskSettingsStore;
import io.customer360.task.Tasks;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.TicketPage;
import java.util.Optional;

/** The tasks for customers as Jira's search finds them, with days in the zone of the person. */
public final class JiraTasks implements Tasks {
    private static final String ORDER = " ORDER BY due ASC, key ASC";

    private final TaskSettingsStore settings;
    private final JiraTaskKinds kinds;
    private final TaskTie tie;
    private final ViewersSearch search;
    private final TicketCopies copies;

    /** Wired by Spring. */
    public JiraTasks(
            TaskSettingsStore settings,
            JiraTaskKinds kinds,
            TaskTie tie,
            ViewersSearch search,
            TicketCopies copies) {
        this.settings = settings;
        this.kinds = kinds;
        this.tie = tie;
        this.search = search;
        this.copies = copies;
    }

    @Override
    public Optional<CustomerTasks> of(CustomerId customer, Actor viewer) {
        var chosen = settings.current().tasks();
        if (kinds.condition(chosen) != Condition.READY) {
            return Optional.empty();
        }
        return kinds.clause(chosen)
                .flatMap(kind -> tie.clause(customer).map(of -> kind + " AND " + of))
                .map(clause -> new Searched(clause, viewer));
    }

    private static String jql(String clause, TaskSet set) {
        return switch (set) {
            case DUE -> clause + " AND resolution IS EMPTY AND due < startOfDay()";
            case OPEN -> clause + " AND resolution IS EMPTY";
            case ALL -> clause;
        };
    }

    /** What one person finds by one clause. */
    private final class Searched implements CustomerTasks {
        private final String clause;
        private final Actor viewer;

        Searched(String clause, Actor viewer) {
            this.clause = clause;
            this.viewer = viewer;
        }

        @Override
        public Optional<TicketPage> page(TaskSet set, int start, int size) {
            var asked = jql(clause, set) + ORDER;
            return search.page(asked, start, size, viewer)
                    .map(
                            found ->
                                    new TicketPage(
                                            copies.of(found.getResults()),
                                            found.getTotal(),
                                            asked));
        }

        @Override
        public Optional<TicketCount> count(TaskSet set) {
            var asked = jql(clause, set);
            return search.count(asked, viewer).map(count -> new TicketCount(count, asked));
        }
    }
}
