package io.customer360.score;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.task.CreateTask;
import io.customer360.task.IssueStates;
import io.customer360.task.MadeIssue;
import io.customer360.task.NewIssue;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes an issue of what a signal asks for, once: the place is taken first, which only one can, and
 * given back when Jira refuses.
 */
public final class ActOnSignal {

    private final SignalTasks tasks;
    private final CreateTask create;
    private final IssueStates issues;
    private final UnitOfWork work;
    private final Clock clock;

    /** Makes issues by these settings. */
    public ActOnSignal(
            SignalTasks tasks,
            CreateTask create,
            IssueStates issues,
            UnitOfWork work,
            Clock clock) {
        this.tasks = tasks;
        this.create = create;
        this.issues = issues;
        this.work = work;
        this.clock = clock;
    }

    /**
     * The issue that was made now.
     *
     * @param wanted what it says, asked for only when there is none yet
     * @return nothing when there is one already, or somebody is making it
     */
    public Optional<MadeIssue> on(
            CustomerId customer, String key, Supplier<NewIssue> wanted, Actor actor) {
        actor.require(Permission.EDIT);
        Optional<SignalTask> before = tasks.find(customer, key);
        if (before.filter(this::stands).isPresent()) {
            return Optional.empty();
        }
        NewIssue issue = wanted.get();
        create.requirePossible();
        var pending = new SignalTask(customer, key, Optional.empty(), actor.key(), clock.instant());
        return claim(before, pending) ? Optional.of(make(pending, issue, actor)) : Optional.empty();
    }

    private boolean claim(Optional<SignalTask> before, SignalTask pending) {
        try {
            work.inOne(
                    () -> {
                        before.ifPresent(tasks::forget);
                        tasks.claim(pending);
                        return pending;
                    });
            return true;
        } catch (Stale somebodyWasFaster) {
            return false;
        }
    }

    private MadeIssue make(SignalTask pending, NewIssue wanted, Actor actor) {
        MadeIssue made;
        try {
            made = create.make(pending.customer(), wanted, actor);
        } catch (RuntimeException refused) {
            giveBack(pending, refused);
            throw refused;
        }
        work.inOne(
                () -> {
                    tasks.made(pending.madeAs(made.id()));
                    return made;
                });
        return made;
    }

    /** What went wrong first is what people are told. */
    private void giveBack(SignalTask pending, RuntimeException refused) {
        try {
            work.inOne(
                    () -> {
                        tasks.forget(pending);
                        return pending;
                    });
        } catch (RuntimeException failed) {
            refused.addSuppressed(failed);
        }
    }

    /** An issue that was deleted, or never came to be, may be made again. */
    private boolean stands(SignalTask task) {
        return task.issue()
                .map(it -> issues.of(it).isPresent())
                .orElseGet(() -> !task.abandoned(clock.instant()));
    }
}
