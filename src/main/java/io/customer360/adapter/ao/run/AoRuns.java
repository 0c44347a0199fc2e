package io.customer360.adapter.ao.run;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.run.Job;
import io.customer360.run.Overtaken;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.Runs;
import io.customer360.run.ThisNode;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The record of runs in the database. A run that writes and one that begins change the same row, so
 * that the database lets only one of them commit.
 */
public final class AoRuns implements Runs {
    private static final int KEPT = 50;
    private static final int MOST_AT_WORK = 50;

    /** A bucket that was cut off more often does not get far, and waits for the next one. */
    private static final int MOST_ATTEMPTS = 20;

    private static final String NEWEST_FIRST = RunRow.ID + " DESC";

    private final ActiveObjects ao;
    private final UnitOfWork work;

    /** Wired by Spring. */
    public AoRuns(ActiveObjects ao, UnitOfWork work) {
        this.ao = ao;
        this.work = work;
    }

    @Override
    public Optional<Run> begin(
            Job job, String bucket, ThisNode node, Optional<UserKey> by, Instant at) {
        try {
            return work.inOne(() -> begun(job, bucket, node, by, at));
        } catch (Stale faster) {
            return Optional.empty();
        }
    }

    private Optional<Run> begun(
            Job job, String bucket, ThisNode node, Optional<UserKey> by, Instant at) {
        var before = attempt(job, bucket);
        var beside = job.beside();
        if (atWork(beside).anyMatch(row -> RunColumns.copy(row).living(node, at))
                || before.filter(AoRuns::settled).isPresent()) {
            return Optional.empty();
        }
        atWork(beside).forEach(row -> abandon(row, at));
        try {
            var row = ao.create(RunRow.class, RunColumns.fresh(job, bucket, node, by, at, before));
            return Optional.of(RunColumns.copy(row));
        } catch (RuntimeException refused) {
            int attempts = before.map(RunRow::getAttempt).orElse(0);
            throw new LostRace(
                    () -> attempt(job, bucket).filter(row -> row.getAttempt() > attempts), refused);
        }
    }

    @Override
    public Run requireLatest(int number) {
        row(number).ifPresent(AoRuns::touch);
        var run = running(number).map(RunColumns::copy).orElseThrow(() -> new Overtaken(number));
        if (newestOf(run.job().beside(), 1).findFirst().orElseThrow().getID() != number) {
            throw new Overtaken(number);
        }
        return run;
    }

    /** Waits for whoever is changing the row; what is read afterwards is what they left. */
    private static void touch(RunRow row) {
        row.setTouches(row.getTouches() + 1);
        row.save();
    }

    @Override
    public void keep(Run run) {
        change(run.number(), row -> RunColumns.update(row, run));
    }

    @Override
    public void beat(int number, Instant at) {
        change(number, row -> row.setHeartbeat(at.toEpochMilli()));
    }

    @Override
    public Optional<Run> find(int number) {
        return row(number).map(RunColumns::copy);
    }

    @Override
    public List<Run> newest(Job job, int max) {
        return newestOf(List.of(job), max).map(RunColumns::copy).toList();
    }

    @Override
    public Optional<Run> latest(Job job) {
        return newest(job, 1).stream().findFirst();
    }

    @Override
    public List<Run> unfinished(ThisNode node, Instant at) {
        var where = "%s IN (?, ?) AND %s < ?".formatted(RunRow.STATE, RunRow.ATTEMPT);
        var query =
                Query.select()
                        .where(
                                where,
                                RunState.RUNNING.name(),
                                RunState.ABANDONED.name(),
                                MOST_ATTEMPTS)
                        .order(NEWEST_FIRST)
                        .limit(MOST_AT_WORK);
        return Stream.of(ao.find(RunRow.class, query))
                .map(RunColumns::copy)
                .filter(run -> run.cutOff(node, at))
                .filter(run -> latest(run.job()).filter(run::equals).isPresent())
                .toList();
    }

    @Override
    public void askToCancel(int number) {
        change(number, row -> row.setCancelAsked(true));
    }

    @Override
    public int forgetBefore(Job job, Instant instant) {
        return work.inOne(
                () ->
                        newestOf(List.of(job), KEPT)
                                .skip(KEPT - 1L)
                                .mapToInt(oldest -> forget(oldest, instant))
                                .sum());
    }

    private int forget(RunRow oldest, Instant instant) {
        var where = "%s = ? AND %s < ? AND %s < ?";
        return ao.deleteWithSQL(
                RunRow.class,
                where.formatted(RunRow.JOB, RunRow.ID, RunRow.STARTED),
                oldest.getJob(),
                oldest.getID(),
                instant.toEpochMilli());
    }

    private static void abandon(RunRow row, Instant at) {
        row.setState(RunState.ABANDONED.name());
        row.setEnded(at.toEpochMilli());
        row.save();
    }

    /** Active Objects writes the columns that were set and leaves the others alone. */
    private void change(int number, Consumer<RunRow> edit) {
        work.inOne(
                () -> {
                    var row = running(number);
                    row.ifPresent(edit.andThen(RunRow::save));
                    return row;
                });
    }

    private Optional<RunRow> attempt(Job job, String bucket) {
        var query =
                Query.select()
                        .where(
                                RunRow.JOB + " = ? AND " + RunRow.BUCKET + " = ?",
                                job.name(),
                                bucket)
                        .order(RunRow.ATTEMPT + " DESC")
                        .limit(1);
        return Stream.of(ao.find(RunRow.class, query)).findFirst();
    }

    private Stream<RunRow> atWork(List<Job> jobs) {
        var values = Stream.concat(names(jobs), Stream.of(RunState.RUNNING.name()));
        var query =
                Query.select()
                        .where(among(jobs) + " AND " + RunRow.STATE + " = ?", values.toArray())
                        .limit(MOST_AT_WORK);
        return Stream.of(ao.find(RunRow.class, query));
    }

    private Stream<RunRow> newestOf(List<Job> jobs, int max) {
        var query =
                Query.select()
                        .where(among(jobs), names(jobs).toArray())
                        .order(NEWEST_FIRST)
                        .limit(max);
        return Stream.of(ao.find(RunRow.class, query));
    }

    private static String among(List<Job> jobs) {
        return RunRow.JOB
                + " IN ("
                + String.join(", ", Collections.nCopies(jobs.size(), "?"))
                + ")";
    }

    private static Stream<String> names(List<Job> jobs) {
        return jobs.stream().map(Job::name);
    }

    private Optional<RunRow> running(int number) {
        return row(number).filter(row -> row.getState().equals(RunState.RUNNING.name()));
    }

    private Optional<RunRow> row(int number) {
        var query = Query.select().where(RunRow.ID + " = ?", number).limit(1);
        return Stream.of(ao.find(RunRow.class, query)).findFirst();
    }

    private static boolean settled(RunRow row) {
        return row.getState().equals(RunState.DONE.name())
                || row.getState().equals(RunState.CANCELLED.name());
    }
}
