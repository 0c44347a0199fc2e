package io.customer360.ingest;

import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The one engine behind files and batches: judges entries and stores the good ones together, so
 * that a bad one never stops the others. A chunk that is interrupted has stored nothing; taken
 * again, whatever was stored before is found to be the same.
 */
public final class TakeIn {

    private final UnitOfWork work;

    /** Stores each chunk in one unit of work. */
    public TakeIn(UnitOfWork work) {
        this.work = work;
    }

    /** What would become of these entries; stores nothing. */
    public ChunkResult judge(
            Intake intake, List<Entry> entries, Seen seen, Manner manner, Actor actor) {
        require(intake, entries, actor);
        List<Verdict> verdicts = judged(intake, entries, seen, seen.promised(), manner, actor);
        return new ChunkResult(verdicts.stream().map(Verdict::done).toList());
    }

    /**
     * Takes these entries in. When others change the same records meanwhile, all are judged once
     * more, and after that each by itself.
     */
    public ChunkResult take(
            Intake intake, List<Entry> entries, Seen seen, Manner manner, Actor actor) {
        require(intake, entries, actor);
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                return new ChunkResult(together(intake, entries, seen, manner, actor));
            } catch (Stale | Rejected | NotFound overtaken) {
                continue;
            }
        }
        return new ChunkResult(
                entries.stream().map(entry -> alone(intake, entry, seen, manner, actor)).toList());
    }

    private static void require(Intake intake, List<Entry> entries, Actor actor) {
        intake.needs().forEach(actor::require);
        if (entries.size() > Intake.MAX_ENTRIES) {
            throw new IllegalArgumentException("too many entries at once: " + entries.size());
        }
    }

    private List<Verdict> together(
            Intake intake, List<Entry> entries, Seen seen, Manner manner, Actor actor) {
        return work.inOne(
                () -> {
                    List<Verdict> verdicts =
                            judged(intake, entries, seen, new Promised(), manner, actor);
                    List<Verdict> accepted =
                            verdicts.stream().filter(it -> it.outcome().stores()).toList();
                    return accepted.isEmpty()
                            ? verdicts
                            : merged(verdicts, intake.store(accepted, actor));
                });
    }

    private Verdict alone(Intake intake, Entry entry, Seen seen, Manner manner, Actor actor) {
        try {
            return together(intake, List.of(entry), seen, manner, actor).get(0);
        } catch (Rejected refused) {
            return Verdict.rejected(entry, refused.problems());
        } catch (Stale | NotFound overtaken) {
            return Verdict.rejected(entry, List.of(Problem.at("", "c360.ingest.overtaken.error")));
        }
    }

    private static List<Verdict> judged(
            Intake intake,
            List<Entry> entries,
            Seen seen,
            Promised promised,
            Manner manner,
            Actor actor) {
        return intake.judge(entries, promised, manner, actor).stream()
                .map(verdict -> first(verdict, seen))
                .toList();
    }

    /** Only the first of several entries for one record counts. */
    private static Verdict first(Verdict verdict, Seen seen) {
        if (verdict.outcome() == Outcome.REJECTED) {
            return verdict;
        }
        Optional<Long> earlier = seen.claim(verdict.keys(), verdict.entry().line());
        return earlier.map(
                        line ->
                                Verdict.rejected(
                                        verdict.entry(),
                                        List.of(
                                                Problem.at(
                                                        "",
                                                        "c360.ingest.repeated.error",
                                                        Long.toString(line)))))
                .orElse(verdict);
    }

    private static List<Verdict> merged(List<Verdict> verdicts, List<Verdict> stored) {
        Iterator<Verdict> next = stored.iterator();
        List<Verdict> all = new ArrayList<>(verdicts.size());
        verdicts.forEach(it -> all.add(it.outcome().stores() ? next.next().done() : it));
        return all;
    }
}
