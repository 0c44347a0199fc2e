package io.customer360.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One run from its first piece to its last, or to where it has to stop. */
final class Conducting {
    private final RunWork what;
    private final Runs runs;
    private final Storing storing;
    private final Retries retries;
    private final BooleanSupplier goOn;

    /** Read before the run began; for a run from the start only. */
    private Optional<Piece> first;

    Conducting(
            RunWork what,
            Optional<Piece> first,
            Runs runs,
            Storing storing,
            Retries retries,
            BooleanSupplier goOn) {
        this.what = what;
        this.first = first;
        this.runs = runs;
        this.storing = storing;
        this.retries = retries;
        this.goOn = goOn;
    }

    Run all(Run begun) {
        Run run = begun;
        try {
            run = storing.told(begun.of(Math.max(begun.total(), retries.of(what::total))));
            storing.known(run.job());
            Optional<RunState> stopped = stopped(run);
            while (stopped.isEmpty()) {
                Run here = run;
                Optional<Piece> next = retries.of(() -> next(here.cursor()));
                if (next.isEmpty()) {
                    return storing.over(run, RunState.DONE);
                }
                run = storing.after(run, next.get(), goOn);
                stopped = stopped(run);
            }
            return storing.over(run, stopped.get());
        } catch (Overtaken | GivenUp told) {
            throw told;
        } catch (RuntimeException | LinkageError broken) {
            throw storing.givenUp(run, broken);
        }
    }

    private Optional<RunState> stopped(Run run) {
        if (retries.of(() -> runs.find(run.number())).filter(Run::cancelAsked).isPresent()) {
            return Optional.of(RunState.CANCELLED);
        }
        return goOn.getAsBoolean() ? Optional.empty() : Optional.of(RunState.ABANDONED);
    }

    private Optional<Piece> next(Optional<String> cursor) {
        if (cursor.isEmpty() && first.isPresent()) {
            Optional<Piece> read = first;
            first = Optional.empty();
            return read;
        }
        return what.next(cursor);
    }
}
