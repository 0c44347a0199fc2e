package io.customer360.ingest;

import io.customer360.batch.BatchId;
import io.customer360.shared.UserKey;
import java.io.Reader;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Where files are kept while they are brought in, and for a while after. */
public interface Imports {

    /** The most characters of one piece of a file. */
    int PIECE = 256 * 1024;

    /** Keeps a file, whose text comes in pieces; it is there as soon as all of them are kept. */
    Import add(
            UserKey owner,
            String kind,
            String name,
            CsvFile file,
            Iterator<String> pieces,
            Instant now);

    /** One import. */
    Optional<Import> find(ImportId id);

    /** The imports of a person, newest first. */
    List<Import> of(UserKey owner, int max);

    /** The text of a file, read piece by piece. */
    Reader text(ImportId id);

    /** Notes what the columns mean, and the batch that looks what would become of the records. */
    void check(ImportId id, ImportPlan plan, BatchId batch);

    /** Notes one more batch that stores records. */
    void run(ImportId id, BatchId batch);

    /** Keeps why records are not taken in. */
    void addErrors(ImportId id, List<ImportError> errors);

    /** Forgets why records were not taken in. */
    void clearErrors(ImportId id);

    /** Why records are not taken in: those behind a line, in their order. */
    List<ImportError> errors(ImportId id, long after, int max);

    /** Forgets an import with its text and its errors. */
    void remove(ImportId id);

    /** Imports behind this id that came before a moment, also ones that never were complete. */
    List<ImportId> before(Instant moment, int after, int max);
}
