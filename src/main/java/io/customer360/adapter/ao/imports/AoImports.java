package io.customer360.adapter.ao.imports;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.batch.BatchId;
import io.customer360.ingest.CsvEncoding;
import io.customer360.ingest.CsvFile;
import io.customer360.ingest.CsvSeparator;
import io.customer360.ingest.DayOrder;
import io.customer360.ingest.Import;
import io.customer360.ingest.ImportError;
import io.customer360.ingest.ImportId;
import io.customer360.ingest.ImportPlan;
import io.customer360.ingest.Imports;
import io.customer360.ingest.Manner;
import io.customer360.shared.NotFound;
import io.customer360.shared.UserKey;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Imports in the database; the text of a file in pieces, so that no more than one is held. */
public final class AoImports implements Imports {
    private static final String PART_OF = ImportPartRow.IMPORT_ID + " = ?";
    private static final String ERROR_OF = ImportErrorRow.IMPORT_ID + " = ?";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoImports(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Import add(
            UserKey owner,
            String kind,
            String name,
            CsvFile file,
            Iterator<String> pieces,
            Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ImportRow.OWNER, owner.value());
        columns.put(ImportRow.KIND, kind);
        columns.put(ImportRow.FILE_NAME, name);
        columns.put(ImportRow.ENCODING, file.encoding().code());
        columns.put(ImportRow.SEPARATOR, file.separator().code());
        columns.put(ImportRow.HEADINGS, ImportTexts.of(file.headings()));
        columns.put(ImportRow.RECORDS, file.rows());
        columns.put(ImportRow.CREATED, now.toEpochMilli());
        columns.put(ImportRow.COMPLETE, false);
        var row = ao.create(ImportRow.class, columns);
        try {
            for (int piece = 0; pieces.hasNext(); piece++) {
                addPart(row.getID(), piece, pieces.next());
            }
            row.setComplete(true);
            row.save();
            return copy(row);
        } catch (RuntimeException broken) {
            remove(new ImportId(row.getID()));
            throw broken;
        }
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return row(id).filter(ImportRow::isComplete).map(AoImports::copy);
    }

    @Override
    public List<Import> of(UserKey owner, int max) {
        var query =
                Query.select()
                        .where(
                                ImportRow.OWNER + " = ? AND " + ImportRow.COMPLETE + " = ?",
                                owner.value(),
                                true)
                        .order(ImportRow.ID + " DESC")
                        .limit(max);
        return Stream.of(ao.find(ImportRow.class, query)).map(AoImports::copy).toList();
    }

    @Override
    public Reader text(ImportId id) {
        return new PartsReader(piece -> part(id, piece));
    }

    @Override
    public void check(ImportId id, ImportPlan plan, BatchId batch) {
        var row = row(id).orElseThrow(NotFound::new);
        row.setMeanings(ImportTexts.of(plan.columns()));
        row.setFixed(ImportTexts.of(plan.fixed()));
        row.setDayOrder(plan.days().code());
        row.setSource(plan.manner().source());
        row.setCreating(plan.manner().create());
        row.setCheckBatch(batch.value());
        row.save();
    }

    @Override
    public void run(ImportId id, BatchId batch) {
        var row = row(id).orElseThrow(NotFound::new);
        var runs = new ArrayList<>(ImportTexts.numbers(row.getRuns()));
        runs.add(batch.value());
        row.setRuns(ImportTexts.of(runs));
        row.save();
    }

    @Override
    public void addErrors(ImportId id, List<ImportError> errors) {
        if (!errors.isEmpty()) {
            ao.create(ImportErrorRow.class, errors.stream().map(it -> columns(id, it)).toList());
        }
    }

    @Override
    public void clearErrors(ImportId id) {
        ao.deleteWithSQL(ImportErrorRow.class, ERROR_OF, id.value());
    }

    @Override
    public List<ImportError> errors(ImportId id, long after, int max) {
        var query =
                Query.select()
                        .where(
                                ERROR_OF + " AND " + ImportErrorRow.LINE_NUMBER + " > ?",
                                id.value(),
                                after)
                        .order(ImportErrorRow.LINE_NUMBER)
                        .limit(max);
        return Stream.of(ao.find(ImportErrorRow.class, query))
                .map(
                        row ->
                                new ImportError(
                                        row.getLineNumber(),
                                        ImportTexts.problems(row.getProblems())))
                .toList();
    }

    @Override
    public void remove(ImportId id) {
        clearErrors(id);
        ao.deleteWithSQL(ImportPartRow.class, PART_OF, id.value());
        ao.deleteWithSQL(ImportRow.class, ImportRow.ID + " = ?", id.value());
    }

    @Override
    public List<ImportId> before(Instant moment, int after, int max) {
        var query =
                Query.select()
                        .where(
                                ImportRow.CREATED + " < ? AND " + ImportRow.ID + " > ?",
                                moment.toEpochMilli(),
                                after)
                        .order(ImportRow.ID)
                        .limit(max);
        return Stream.of(ao.find(ImportRow.class, query))
                .map(row -> new ImportId(row.getID()))
                .toList();
    }

    private void addPart(int id, int piece, String content) {
        ao.create(
                ImportPartRow.class,
                Map.<String, Object>of(
                        ImportPartRow.IMPORT_ID, id,
                        ImportPartRow.PIECE, piece,
                        ImportPartRow.CONTENT, content));
    }

    private Optional<String> part(ImportId id, int piece) {
        var query =
                Query.select()
                        .where(PART_OF + " AND " + ImportPartRow.PIECE + " = ?", id.value(), piece)
                        .limit(1);
        return Stream.of(ao.find(ImportPartRow.class, query))
                .map(ImportPartRow::getContent)
                .findFirst();
    }

    private Optional<ImportRow> row(ImportId id) {
        var query = Query.select().where(ImportRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(ImportRow.class, query)).findFirst();
    }

    private static Map<String, Object> columns(ImportId id, ImportError error) {
        return Map.of(
                ImportErrorRow.IMPORT_ID, id.value(),
                ImportErrorRow.LINE_NUMBER, error.line(),
                ImportErrorRow.PROBLEMS, ImportTexts.ofProblems(error.problems()));
    }

    private static Import copy(ImportRow row) {
        return new Import(
                new ImportId(row.getID()),
                new UserKey(row.getOwner()),
                Instant.ofEpochMilli(row.getCreated()),
                row.getKind(),
                row.getFileName(),
                new CsvFile(
                        CsvEncoding.named(row.getEncoding()),
                        CsvSeparator.wished(row.getSeparator()).orElseThrow(),
                        ImportTexts.texts(row.getHeadings()),
                        row.getRecords()),
                Optional.ofNullable(row.getMeanings()).map(meanings -> plan(meanings, row)),
                Optional.ofNullable(row.getCheckBatch()).map(BatchId::new),
                ImportTexts.numbers(row.getRuns()).stream().map(BatchId::new).toList());
    }

    private static ImportPlan plan(String meanings, ImportRow row) {
        return new ImportPlan(
                ImportTexts.texts(meanings),
                ImportTexts.named(row.getFixed()),
                DayOrder.of(row.getDayOrder()),
                new Manner(row.getSource(), row.isCreating()));
    }
}
