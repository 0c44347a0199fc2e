package io.customer360.run;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The record of runs in memory. */
public final class MemoryRuns implements Runs {

    private final Map<Integer, Run> byNumber = new TreeMap<>();

    /** While the database is away nothing can be asked or written. */
    public boolean away;

    @Override
    public Optional<Run> begin(
            Job job, String bucket, ThisNode node, Optional<UserKey> by, Instant at) {
        requireThere();
        var before = of(job).filter(run -> run.bucket().equals(bucket)).findFirst();
        if (beside(job).anyMatch(run -> run.living(node, at))
                || before.map(Run::state).filter(MemoryRuns::settled).isPresent()) {
            return Optional.empty();
        }
        beside(job)
                .filter(run -> run.state() == RunState.RUNNING)
                .forEach(run -> put(run.over(RunState.ABANDONED, Optional.empty(), at)));
        return Optional.of(
                put(
                        new Run(
                                byNumber.size() + 1,
                                job,
                                bucket,
                                node.name(),
                                RunState.RUNNING,
                                at,
                                Optional.empty(),
                                at,
                                before.flatMap(Run::cursor),
                                before.map(Run::total).orElse(0),
                                before.map(Run::done).orElse(0),
                                before.map(Run::written).orElse(0),
                                before.map(Run::failed).orElse(0),
                                by.or(() -> before.flatMap(Run::askedBy)),
                                Optional.empty(),
                                false)));
    }

    @Override
    public Run requireLatest(int number) {
        requireThere();
        var run = find(number).orElseThrow(() -> new Overtaken(number));
        if (run.state() != RunState.RUNNING
                || beside(run.job()).anyMatch(it -> it.number() > number)) {
            throw new Overtaken(number);
        }
        return run;
    }

    @Override
    public void keep(Run run) {
        requireThere();
        find(run.number())
                .filter(held -> held.state() == RunState.RUNNING)
                .ifPresent(held -> put(asked(run, held.cancelAsked())));
    }

    @Override
    public void beat(int number, Instant at) {
        find(number)
                .filter(run -> run.state() == RunState.RUNNING)
                .ifPresent(run -> put(run.alive(at)));
    }

    @Override
    public Optional<Run> find(int number) {
        requireThere();
        return Optional.ofNullable(byNumber.get(number));
    }

    @Override
    public List<Run> newest(Job job, int max) {
        return of(job).limit(max).toList();
    }

    @Override
    public Optional<Run> latest(Job job) {
        return of(job).findFirst();
    }

    @Override
    public List<Run> unfinished(ThisNode node, Instant at) {
        return Stream.of(Job.values())
                .flatMap(job -> latest(job).stream())
                .filter(run -> run.cutOff(node, at))
                .toList();
    }

    @Override
    public void askToCancel(int number) {
        find(number).ifPresent(run -> put(asked(run, true)));
    }

    @Override
    public int forgetBefore(Job job, Instant instant) {
        var old = of(job).skip(50).filter(run -> run.started().isBefore(instant)).toList();
        old.forEach(run -> byNumber.remove(run.number()));
        return old.size();
    }

    /** How many there are. */
    public int count() {
        return byNumber.size();
    }

    private Stream<Run> of(Job job) {
        return new ArrayList<>(byNumber.values())
                .stream()
                        .filter(run -> run.job() == job)
                        .sorted(Comparator.comparing(Run::number).reversed());
    }

    private Stream<Run> beside(Job job) {
        return job.beside().stream().flatMap(this::of);
    }

    private Run put(Run run) {
        byNumber.put(run.number(), run);
        return run;
    }

    private void requireThere() {
        if (away) {
            throw new Recording.Passing("the database is away");
        }
    }

    private static boolean settled(RunState state) {
        return state == RunState.DONE || state == RunState.CANCELLED;
    }

    private static Run asked(Run run, boolean cancel) {
        return new Run(
                run.number(),
                run.job(),
                run.bucket(),
                run.node(),
                run.state(),
                run.started(),
                run.ended(),
                run.heartbeat(),
                run.cursor(),
                run.total(),
                run.done(),
                run.written(),
                run.failed(),
                run.askedBy(),
                run.message(),
                cancel);
    }
}
