package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import io.customer360.task.AssignedTask;
import io.customer360.task.AssignedTasks;
import io.customer360.task.Condition;
import io.customer360.task.TaskSettingsStore;
import io.customer360.ticket.TicketCount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tasks of a person as Jira's search finds them, with days in the zone of the viewer. */
public final class JiraAssignedTasks implements AssignedTasks {
    private static final String OPEN = " AND resolution IS EMPTY";

    private final TaskSettingsStore settings;
    private final JiraTaskKinds kinds;
    private final TaskTie tie;
    private final ViewersSearch search;
    private final TicketCopies copies;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraAssignedTasks(
            TaskSettingsStore settings,
            JiraTaskKinds kinds,
            TaskTie tie,
            ViewersSearch search,
            TicketCopies copies,
            UserManager users) {
        this.settings = settings;
        this.kinds = kinds;
        this.tie = tie;
        this.search = search;
        this.copies = copies;
        this.users = users;
    }

    @Override
    public Optional<TicketCount> open(UserKey assignee, Actor viewer) {
        return clause(assignee, viewer).flatMap(clause -> count(clause + OPEN, viewer));
    }

    @Override
    public Optional<TicketCount> done(UserKey assignee, int days, Actor viewer) {
        var since = " AND resolved >= startOfDay(-%dd)".formatted(days - 1);
        return clause(assignee, viewer).flatMap(clause -> count(clause + since, viewer));
    }

    @Override
    public Optional<List<AssignedTask>> next(UserKey assignee, int most, Actor viewer) {
        return clause(assignee, viewer)
                .map(clause -> clause + OPEN + " ORDER BY due ASC, key ASC")
                .flatMap(jql -> search.page(jql, 0, most, viewer))
                .map(found -> found.getResults().stream().flatMap(this::copy).toList());
    }

    private Stream<AssignedTask> copy(Issue issue) {
        return copies.of(List.of(issue)).stream()
                .map(ticket -> new AssignedTask(ticket, tie.customers(issue)));
    }

    private Optional<TicketCount> count(String jql, Actor viewer) {
        return search.count(jql, viewer).map(count -> new TicketCount(count, jql));
    }

    /** Whose tasks of the chosen kind; nothing where Jira cannot tell. */
    private Optional<String> clause(UserKey assignee, Actor viewer) {
        var chosen = settings.current().tasks();
        if (kinds.condition(chosen) != Condition.READY) {
            return Optional.empty();
        }
        return kinds.clause(chosen)
                .flatMap(
                        kind ->
                                person(assignee, viewer)
                                        .map(person -> "assignee = " + person + " AND " + kind));
    }

    private Optional<String> person(UserKey assignee, Actor viewer) {
        return assignee.equals(viewer.key())
                ? Optional.of("currentUser()")
                : Optional.ofNullable(users.getUserByKey(assignee.value()))
                        .map(ApplicationUser::getUsername)
                        .map(JiraAssignedTasks::quoted);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
