package io.customer360.ingest;

import io.customer360.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an entry was found to be.
 *
 * @param problems why it is rejected
 * @param keys every name the entry has for its record; no two entries of a file may share one
 * @param id the record, once it is known: at once when one was found, else after it was stored
 * @param plan what the intake that judged needs for storing
 */
public record Verdict(
        Entry entry,
        Outcome outcome,
        List<Problem> problems,
        Set<String> keys,
        OptionalInt id,
        Optional<Object> plan) {

    public Verdict {
        problems = List.copyOf(problems);
        keys = Set.copyOf(keys);
        if (problems.isEmpty() == (outcome == Outcome.REJECTED)) {
            throw new IllegalArgumentException("a rejection has problems, nothing else has any");
        }
    }

    /** An entry that cannot be taken. */
    public static Verdict rejected(Entry entry, List<Problem> problems) {
        return new Verdict(
                entry, Outcome.REJECTED, problems, Set.of(), OptionalInt.empty(), Optional.empty());
    }

    /** An entry that becomes a record of its own. */
    public static Verdict added(Entry entry, Set<String> keys, Object plan) {
        return new Verdict(
                entry, Outcome.NEW, List.of(), keys, OptionalInt.empty(), Optional.of(plan));
    }

    /** An entry that changes a record. */
    public static Verdict changed(Entry entry, Set<String> keys, int id, Object plan) {
        return new Verdict(
                entry, Outcome.CHANGED, List.of(), keys, OptionalInt.of(id), Optional.of(plan));
    }

    /** An entry that says what is stored already. */
    public static Verdict same(Entry entry, Set<String> keys, int id) {
        return new Verdict(
                entry, Outcome.SAME, List.of(), keys, OptionalInt.of(id), Optional.empty());
    }

    /** The same verdict on an entry whose record has this id now. */
    public Verdict stored(int record) {
        return new Verdict(entry, outcome, problems, keys, OptionalInt.of(record), plan);
    }

    /** The same verdict without what storing needed. */
    Verdict done() {
        return new Verdict(entry, outcome, problems, keys, id, Optional.empty());
    }
}
