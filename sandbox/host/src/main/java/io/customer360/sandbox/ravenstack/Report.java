package io.customer360.sandbox.ravenstack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every row; several threads may tell it at once. */
final class Report {

    private final Map<RavenFile, Integer> read = new EnumMap<>(RavenFile.class);
    private final Map<RavenFile, Map<Outcome, Integer>> outcomes = new EnumMap<>(RavenFile.class);
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<RavenFile, Map<String, Note>> notes = new EnumMap<>(RavenFile.class);

    /** A row that was not stored, and why. */
    record Rejection(RavenFile file, long line, String reason) {}

    /** Something worth knowing about rows that were taken: on how many, and on the first lines. */
    record Note(int count, List<Long> lines) {
        private static final int SHOWN = 5;

        Note and(long line) {
            List<Long> more = new ArrayList<>(lines);
            if (more.size() < SHOWN) {
                more.add(line);
            }
            return new Note(count + 1, more);
        }
    }

    synchronized void read(RavenFile file) {
        read.merge(file, 1, Integer::sum);
    }

    synchronized void count(RavenFile file, Outcome outcome) {
        outcomes.computeIfAbsent(file, any -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1, Integer::sum);
    }

    synchronized void rejected(RavenFile file, long line, String reason) {
        count(file, Outcome.REJECTED);
        rejections.add(new Rejection(file, line, reason));
    }

    synchronized void note(RavenFile file, long line, String what) {
        notes.computeIfAbsent(file, any -> new LinkedHashMap<>())
                .merge(what, new Note(1, List.of(line)), (note, more) -> note.and(line));
    }

    /** How many rows a file has. */
    synchronized int rows(RavenFile file) {
        return read.getOrDefault(file, 0);
    }

    /** How many rows of a file had this outcome. */
    synchronized int rows(RavenFile file, Outcome outcome) {
        return outcomes.getOrDefault(file, Map.of()).getOrDefault(outcome, 0);
    }

    /** The rejections in the order of files and lines. */
    synchronized List<Rejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparing(Rejection::file).thenComparing(Rejection::line))
                .toList();
    }

    /** What is worth knowing about a file, in the order in which it was met. */
    synchronized Map<String, Note> notes(RavenFile file) {
        return new LinkedHashMap<>(notes.getOrDefault(file, Map.of()));
    }
}
