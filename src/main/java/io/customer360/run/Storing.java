package io.customer360.run;

import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Stores pieces, each with the progress of its run in one fenced transaction. A piece that fails is
 * stored in parts, down to single records, so that one that is broken hurts no other.
 */
final class Storing {

    /** With more than so many in a row it is not about single records. */
    static final int MOST_FAILURES = 100;

    /** So many parts are tried without asking whether somebody wants the run to end. */
    private static final int UNASKED = 20;

    private final Runs runs;
    private final RunErrors errors;
    private final UnitOfWork work;
    private final Retries retries;
    private final Trouble trouble;
    private final Clock clock;
    private Set<String> known = Set.of();
    private int inARow;

    Storing(
            Runs runs,
            RunErrors errors,
            UnitOfWork work,
            Retries retries,
            Trouble trouble,
            Clock clock) {
        this.runs = runs;
        this.errors = errors;
        this.work = work;
        this.retries = retries;
        this.trouble = trouble;
        this.clock = clock;
    }

    /** Stores how much there is to do, so that whoever waits sees it. */
    Run told(Run run) {
        return retries.of(() -> kept(run));
    }

    /** Looks up what could not be done before, so that it can be told from what can. */
    void known(Job job) {
        known = retries.of(() -> errors.records(job.lead()));
    }

    /** The run after a piece; where it was when it has to stop within one. */
    Run after(Run run, Piece piece, BooleanSupplier goOn) {
        try {
            Run next = retries.of(() -> stored(run, piece));
            if (next != run) {
                done(run.job(), piece.records());
            }
            return next;
        } catch (Overtaken late) {
            throw late;
        } catch (RuntimeException | LinkageError broken) {
            if (trouble.passing(broken)) {
                throw givenUp(run, broken);
            }
            return inParts(run, piece, broken, goOn);
        }
    }

    Run over(Run run, RunState state) {
        return run.over(state, Optional.empty(), clock.instant());
    }

    /** What passes goes on by itself later; what does not is left to the next run. */
    GivenUp givenUp(Run run, Throwable broken) {
        boolean passing = trouble.passing(broken);
        return new GivenUp(run, passing ? RunState.ABANDONED : RunState.FAILED, broken);
    }

    /**
     * A commit whose answer was lost is known by the place that the run then is at. Whoever asked
     * for the end while the piece was read had the row first: the run stays where it is.
     */
    private Run stored(Run run, Piece piece) {
        return work.inOne(
                () -> {
                    Run held = runs.requireLatest(run.number());
                    if (!held.cursor().equals(run.cursor())) {
                        return held;
                    }
                    if (held.cancelAsked()) {
                        return run;
                    }
                    int rows = piece.write(run.number());
                    Run next = past(run, piece, rows, 0);
                    runs.keep(next);
                    return next;
                });
    }

    private Run inParts(Run run, Piece piece, Throwable whole, BooleanSupplier goOn) {
        if (piece.records().isEmpty()) {
            throw givenUp(run, whole);
        }
        Parts parts = new Parts(run, whole, goOn);
        if (!parts.all(piece)) {
            return run;
        }
        Run next = past(run, piece, parts.rows, parts.failed);
        retries.of(() -> kept(next));
        return next;
    }

    /** The parts of a piece that fails, down to its single records. */
    private final class Parts {
        private final Run run;
        private final Throwable whole;
        private final BooleanSupplier goOn;
        private int rows;
        private int failed;
        private int tried;

        Parts(Run run, Throwable whole, BooleanSupplier goOn) {
            this.run = run;
            this.whole = whole;
            this.goOn = goOn;
        }

        /** Whether it got to the end. */
        boolean all(Piece piece) {
            for (Piece part : piece.alone()) {
                if (ended() || !one(part, piece.records().size())) {
                    return false;
                }
            }
            return true;
        }

        private boolean ended() {
            return !goOn.getAsBoolean() || ++tried % UNASKED == 0 && cancelled();
        }

        private boolean cancelled() {
            return retries.of(() -> runs.find(run.number())).filter(Run::cancelAsked).isPresent();
        }

        private boolean one(Piece part, int before) {
            try {
                rows += retries.of(() -> fenced(run, part));
                done(run.job(), part.records());
                return true;
            } catch (Overtaken late) {
                throw late;
            } catch (RuntimeException | LinkageError broken) {
                if (trouble.passing(broken)) {
                    throw givenUp(run, broken);
                }
                int size = part.records().size();
                return size > 1 && size < before ? all(part) : broken(part, broken);
            }
        }

        private boolean broken(Piece single, Throwable why) {
            failed++;
            inARow++;
            single.records().forEach(record -> report(run.job(), record, why));
            if (inARow >= MOST_FAILURES) {
                throw givenUp(run, whole);
            }
            return true;
        }
    }

    private int fenced(Run run, Piece single) {
        return work.inOne(
                () -> {
                    runs.requireLatest(run.number());
                    return single.write(run.number());
                });
    }

    private Run kept(Run run) {
        return work.inOne(
                () -> {
                    runs.requireLatest(run.number());
                    runs.keep(run);
                    return run;
                });
    }

    private Run past(Run run, Piece piece, int rows, int failed) {
        return run.past(piece.cursor(), piece.records().size(), rows, failed, clock.instant());
    }

    private void done(Job job, Collection<String> records) {
        inARow = 0;
        List<String> healed = records.stream().filter(known::contains).toList();
        if (!healed.isEmpty()) {
            retries.of(
                    () -> {
                        errors.resolved(job.lead(), healed);
                        return healed;
                    });
        }
    }

    private void report(Job job, String record, Throwable broken) {
        var reason = Reason.of(broken);
        boolean fresh =
                retries.of(() -> errors.report(job.lead(), record, reason, clock.instant()));
        if (fresh) {
            trouble.poison(job, record, broken);
        }
    }
}
