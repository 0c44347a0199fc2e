package io.customer360.ingest;

import io.customer360.batch.BatchWork;
import io.customer360.batch.Tally;
import io.customer360.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way through a file: each piece of it becomes entries, and those are judged or taken in. */
final class ImportWork implements BatchWork {

    /** What is done with entries. */
    @FunctionalInterface
    interface Step {
        ChunkResult of(List<Entry> entries, Seen seen);
    }

    private final Import one;
    private final ImportPlan plan;
    private final List<String> columns;
    private final Set<String> days;
    private final CsvTable table;
    private final Imports imports;
    private final Step step;
    private final Seen seen = new Seen();
    private int read;

    /**
     * Goes through a file.
     *
     * @param days the names of those columns that hold days
     */
    ImportWork(
            Import one,
            ImportPlan plan,
            Set<String> days,
            CsvTable table,
            Imports imports,
            Step step) {
        this.one = one;
        this.plan = plan;
        this.columns = plan.columns();
        this.days = Set.copyOf(days);
        this.table = table;
        this.imports = imports;
        this.step = step;
    }

    @Override
    public Optional<Tally> next() {
        List<CsvRecord> records = table.next(Intake.MAX_ENTRIES);
        if (records.isEmpty()) {
            requireWhole();
            return Optional.empty();
        }
        read += records.size();
        return Optional.of(piece(records));
    }

    /** A piece of the text that is not there any more looks like its end. */
    private void requireWhole() {
        if (read != one.file().rows()) {
            throw new IllegalStateException(
                    "import %s has %d of %d records".formatted(one.id(), read, one.file().rows()));
        }
    }

    private Tally piece(List<CsvRecord> records) {
        List<ImportError> errors = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (CsvRecord record : records) {
            if (tooWide(record)) {
                errors.add(tooWideError(record));
            } else {
                entries.add(entry(record));
            }
        }
        ChunkResult result = step.of(entries, seen);
        result.rejected().forEach(it -> errors.add(error(it)));
        imports.addErrors(one.id(), errors);
        return Tally.of(
                result.count(Outcome.NEW),
                result.count(Outcome.CHANGED),
                result.count(Outcome.SAME),
                errors.size());
    }

    /** Blank cells beyond the last heading are what programs leave behind. */
    private boolean tooWide(CsvRecord record) {
        return record.cells().stream().skip(columns.size()).anyMatch(it -> !it.isBlank());
    }

    private ImportError tooWideError(CsvRecord record) {
        Problem problem =
                Problem.at(
                        "",
                        "c360.import.too-wide.error",
                        Integer.toString(record.cells().size()),
                        Integer.toString(columns.size()));
        return new ImportError(record.line(), List.of(problem));
    }

    /** Cells that a short record lacks leave alone what is stored. */
    private Entry entry(CsvRecord record) {
        Map<String, String> texts = new HashMap<>(plan.fixed());
        int width = Math.min(columns.size(), record.cells().size());
        for (int at = 0; at < width; at++) {
            String column = columns.get(at);
            if (!column.isEmpty()) {
                String cell = record.cells().get(at);
                texts.put(column, days.contains(column) ? plan.days().read(cell) : cell);
            }
        }
        return new Entry(record.line(), texts);
    }

    private static ImportError error(Verdict verdict) {
        return new ImportError(verdict.entry().line(), verdict.problems());
    }
}
