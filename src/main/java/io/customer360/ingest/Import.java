package io.customer360.ingest;

import io.customer360.batch.BatchId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that somebody brings in.
 *
 * @param kind the kind of its records, as {@link Intake#kind} names it
 * @param name the name of the file
 * @param plan what its columns mean, once somebody has said so
 * @param check the batch that looks what would become of each record
 * @param runs the batches that have stored records, oldest first; more than one when it was stopped
 */
public record Import(
        ImportId id,
        UserKey owner,
        Instant created,
        String kind,
        String name,
        CsvFile file,
        Optional<ImportPlan> plan,
        Optional<BatchId> check,
        List<BatchId> runs) {

    /** The longest name of a file. */
    public static final int MAX_NAME = 120;

    public Import {
        runs = List.copyOf(runs);
    }
}
