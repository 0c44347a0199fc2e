package io.customer360.score;

import io.customer360.churn.Signal;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.task.IssueState;
import io.customer360.task.IssueStates;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells what was done about signals, as far as a reader may see it. */
public final class SignalsDone {
    private final SignalTasks tasks;
    private final IssueStates issues;

    /** Wired by Spring. */
    public SignalsDone(SignalTasks tasks, IssueStates issues) {
        this.tasks = tasks;
        this.issues = issues;
    }

    /**
     * What was done about a signal.
     *
     * @param issue nothing while it is being made, or for who may not see it
     * @param making whether it is being made
     */
    public record Done(Optional<IssueState> issue, boolean making) {}

    /** What was done about these signals of a customer, by their keys. */
    public Map<String, Done> of(CustomerId customer, Collection<Signal> signals, Actor viewer) {
        Map<String, Done> found = new HashMap<>();
        tasks.of(customer, signals.stream().map(Signal::key).toList())
                .forEach((key, task) -> done(task, viewer).ifPresent(it -> found.put(key, it)));
        return found;
    }

    /** An issue that is gone is as if it had never been made. */
    private Optional<Done> done(SignalTask task, Actor viewer) {
        if (task.issue().isEmpty()) {
            return Optional.of(new Done(Optional.empty(), true));
        }
        long issue = task.issue().orElseThrow();
        return issues.of(issue)
                .map(
                        state ->
                                new Done(
                                        Optional.of(state)
                                                .filter(it -> issues.visible(issue, viewer)),
                                        false));
    }
}
