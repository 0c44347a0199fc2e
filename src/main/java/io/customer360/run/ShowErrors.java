package io.customer360.run;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows the records that jobs could not do, and lets those who manage the app clear them; who did
 * is kept in the history.
 */
public final class ShowErrors {
    /** What one of them is called in the history. */
    public static final String ENTITY = "run-error";

    /** How many are shown. */
    static final int MOST = 100;

    /** How many lines the history keeps of what was cleared at once. */
    private static final int TOLD = 20;

    private final RunErrors errors;
    private final HealthLog log;
    private final UnitOfWork work;
    private final Clock clock;

    /** Shows these errors. */
    public ShowErrors(RunErrors errors, HealthLog log, UnitOfWork work, Clock clock) {
        this.errors = errors;
        this.log = log;
        this.work = work;
        this.clock = clock;
    }

    /** The errors that happened last, and how many there are in all. */
    public record Shown(List<RunError> newest, int count) {

        public Shown {
            newest = List.copyOf(newest);
        }
    }

    /** The errors that happened last. */
    public Shown newest(Actor actor) {
        actor.require(Permission.MANAGE);
        return new Shown(errors.newest(MOST), errors.count());
    }

    /** Clears one; it comes back when it happens again. */
    public Shown clear(int id, Actor actor) {
        actor.require(Permission.MANAGE);
        work.inOne(
                () -> {
                    RunError gone = errors.find(id).orElseThrow(NotFound::new);
                    errors.clear(id);
                    log.keep(cleared(List.of(gone), 1, actor));
                    return gone;
                });
        return newest(actor);
    }

    /** Clears all; they come back when they happen again. */
    public Shown clearAll(Actor actor) {
        actor.require(Permission.MANAGE);
        work.inOne(
                () -> {
                    List<RunError> told = errors.newest(TOLD);
                    int gone = errors.clearAll();
                    if (gone > 0) {
                        log.keep(cleared(told, gone, actor));
                    }
                    return gone;
                });
        return newest(actor);
    }

    private Revision cleared(List<RunError> told, int gone, Actor actor) {
        String lines = told.stream().map(ShowErrors::line).collect(Collectors.joining("\n"));
        String from = gone > told.size() ? lines + "\n+ " + (gone - told.size()) : lines;
        return new Revision(
                actor.key(), clock.instant(), List.of(new FieldChange(ENTITY, from, "")));
    }

    private static String line(RunError error) {
        return error.job().code() + ", " + error.record() + ": " + error.reason();
    }
}
