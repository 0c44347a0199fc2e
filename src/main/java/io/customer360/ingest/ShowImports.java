package io.customer360.ingest;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchId;
import io.customer360.batch.Batches;
import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What somebody has brought in; another person's import is not found. */
public final class ShowImports {

    /** How many imports are listed. */
    public static final int LISTED = 20;

    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 50;
    private static final int CHUNK = 1_000;

    private final Imports imports;
    private final Batches batches;
    private final Intakes intakes;
    private final CsvRecords format;
    private final RememberedColumns remembered;

    /** Looks in these stores. */
    public ShowImports(
            Imports imports,
            Batches batches,
            Intakes intakes,
            CsvRecords format,
            Preferences preferences) {
        this.imports = imports;
        this.batches = batches;
        this.intakes = intakes;
        this.format = format;
        this.remembered = new RememberedColumns(preferences);
    }

    /** One import of this person. */
    public ImportSheet of(ImportId id, Actor actor) {
        return sheet(own(id, actor));
    }

    /** The newest imports of this person. */
    public List<ImportSheet> newest(Actor actor) {
        return imports.of(actor.key(), LISTED).stream().map(this::sheet).toList();
    }

    /** What the columns of a file may mean. */
    public ImportColumns columns(ImportId id, Actor actor) {
        Import one = own(id, actor);
        List<IntakeColumn> known = intakes.of(one.kind(), actor).columns(actor);
        List<String> chosen =
                one.plan()
                        .map(ImportPlan::columns)
                        .orElseGet(
                                () ->
                                        new SuggestColumns(
                                                        known,
                                                        remembered.of(actor.key(), one.kind()))
                                                .of(one.file().headings()));
        List<CsvRecord> first = table(one).next(LOOKED_AT);
        return new ImportColumns(
                known,
                chosen,
                one.plan().map(ImportPlan::fixed).orElse(Map.of()),
                one.plan().map(ImportPlan::days).orElseGet(() -> days(first)),
                first.stream().limit(SAMPLES).toList());
    }

    private static DayOrder days(List<CsvRecord> records) {
        return records.stream()
                .flatMap(record -> record.cells().stream())
                .flatMap(cell -> DayOrder.seenIn(cell).stream())
                .findFirst()
                .orElse(DayOrder.ISO);
    }

    /** Why records are not taken in, those of the first lines. */
    public List<ImportError> errors(ImportId id, int max, Actor actor) {
        return imports.errors(own(id, actor).id(), 0, max);
    }

    /** Every record that is not taken in, as it stands in the file, with the reasons. */
    public void eachError(ImportId id, Actor actor, BiConsumer<CsvRecord, ImportError> taker) {
        Import one = own(id, actor);
        CsvTable table = table(one);
        List<CsvRecord> records = table.next(CHUNK);
        List<ImportError> errors = imports.errors(id, 0, CHUNK);
        int at = 0;
        while (!records.isEmpty() && !errors.isEmpty()) {
            for (CsvRecord record : records) {
                if (at < errors.size() && errors.get(at).line() == record.line()) {
                    taker.accept(record, errors.get(at));
                    at++;
                }
                if (at == errors.size() && at > 0) {
                    errors = imports.errors(id, errors.get(at - 1).line(), CHUNK);
                    at = 0;
                }
            }
            records = table.next(CHUNK);
        }
    }

    /** Forgets an import of this person; what it has stored stays. */
    public void remove(ImportId id, Actor actor) {
        if (of(id, actor).busy()) {
            throw Rejected.value("c360.import.at-work.error");
        }
        imports.remove(id);
    }

    private Import own(ImportId id, Actor actor) {
        return imports.find(id)
                .filter(one -> one.owner().equals(actor.key()))
                .orElseThrow(NotFound::new);
    }

    private CsvTable table(Import one) {
        return CsvTable.of(format, imports.text(one.id()), one.file().separator());
    }

    private ImportSheet sheet(Import one) {
        List<Batch> runs = new ArrayList<>();
        for (BatchId run : one.runs()) {
            batches.find(run).ifPresent(runs::add);
        }
        return new ImportSheet(one, one.check().flatMap(batches::find), runs);
    }
}
