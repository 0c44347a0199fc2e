package io.customer360.ingest;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchState;
import io.customer360.batch.Batches;
import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An import with the batches that have worked on it.
 *
 * @param runs the batches that have stored records, oldest first
 */
public record ImportSheet(Import file, Optional<Batch> check, List<Batch> runs) {

    public ImportSheet {
        runs = List.copyOf(runs);
    }

    /** An import with what these stores know of its batches. */
    static ImportSheet of(Import file, Batches batches) {
        return new ImportSheet(
                file,
                file.check().flatMap(batches::find),
                file.runs().stream().flatMap(run -> batches.find(run).stream()).toList());
    }

    /** How far it has come. */
    public ImportStage stage() {
        if (!runs.isEmpty()) {
            return runs.stream().anyMatch(run -> run.state() == BatchState.RUNNING)
                    ? ImportStage.WRITING
                    : ImportStage.WRITTEN;
        }
        return switch (check.map(Batch::state).orElse(BatchState.CANCELLED)) {
            case RUNNING -> ImportStage.CHECKING;
            case DONE -> ImportStage.CHECKED;
            default -> ImportStage.COLUMNS;
        };
    }

    /** Whether a thread is at work on it, be it to take back what it has stored. */
    public boolean busy() {
        return Stream.concat(check.stream(), runs.stream()).anyMatch(it -> it.state().atWork());
    }

    /** Refuses while a thread is at work on it. */
    void requireIdle() {
        if (busy()) {
            throw Rejected.value("c360.import.at-work.error");
        }
    }

    /** The batch that tells how far it has come; none before the first. */
    public Optional<Batch> latest() {
        return runs.isEmpty() ? check : Optional.of(runs.get(runs.size() - 1));
    }
}
