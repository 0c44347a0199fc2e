package io.customer360.ingest;

import io.customer360.batch.Batches;
import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final UnitOfWork work;

    /** Looks in these stores. */
    public ShowImports(
            Imports imports,
            Batches batches,
            Intakes intakes,
            CsvRecords format,
            Preferences preferences,
            UnitOfWork work) {
        this.imports = imports;
        this.batches = batches;
        this.intakes = intakes;
        this.format = format;
        this.remembered = new RememberedColumns(preferences);
        this.work = work;
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
        List<IntakeColumn> known = intakes.of(one.kind(), actor).columnsOfFiles(actor);
        List<String> chosen =
                one.plan()
                        .map(ImportPlan::columns)
                        .orElseGet(
                                () ->
                                        new SuggestColumns(
                                                        known,
                                                        remembered.of(actor.key(), one.kind()))
                                                .of(one.file().headings()));
        List<CsvRecord> samples = new ArrayList<>();
        Optional<DayOrder> days = look(table(one), samples);
        return new ImportColumns(
                known,
                chosen,
                one.plan().map(ImportPlan::fixed).orElse(Map.of()),
                one.plan().map(ImportPlan::days).or(() -> days).orElse(DayOrder.ISO),
                samples);
    }

    /** Looks at the first records, of which it keeps few, for how days are written. */
    private static Optional<DayOrder> look(CsvTable table, List<CsvRecord> samples) {
        Optional<DayOrder> days = Optional.empty();
        Optional<CsvRecord> record = table.next();
        for (int at = 0; at < LOOKED_AT && record.isPresent(); at++) {
            if (at < SAMPLES) {
                samples.add(record.get());
            }
            List<String> cells = record.get().cells();
            days =
                    days.or(
                            () ->
                                    cells.stream()
                                            .flatMap(it -> DayOrder.seenIn(it).stream())
                                            .findFirst());
            record = table.next();
        }
        return days;
    }

    /** Why records are not taken in, those of the first lines. */
    public List<ImportError> errors(ImportId id, int max, Actor actor) {
        return imports.errors(own(id, actor).id(), 0, max);
    }

    /** Every record that is not taken in, as it stands in the file, with the reasons. */
    public void eachError(ImportId id, Actor actor, BiConsumer<CsvRecord, ImportError> taker) {
        Import one = own(id, actor);
        CsvTable table = table(one);
        Deque<ImportError> errors = new ArrayDeque<>(imports.errors(id, 0, CHUNK));
        Optional<CsvRecord> record = table.next();
        while (record.isPresent() && !errors.isEmpty()) {
            long line = record.get().line();
            if (errors.peek().line() == line) {
                taker.accept(record.get(), errors.peek());
            }
            pass(line, errors, id);
            record = table.next();
        }
    }

    /** Goes on behind a line; of several errors of one line the first one counts. */
    private void pass(long line, Deque<ImportError> errors, ImportId id) {
        while (!errors.isEmpty() && errors.peek().line() <= line) {
            errors.remove();
            if (errors.isEmpty()) {
                errors.addAll(imports.errors(id, line, CHUNK));
            }
        }
    }

    /** Forgets an import of this person; what it has stored stays. */
    public void remove(ImportId id, Actor actor) {
        work.inOne(
                () -> {
                    of(id, actor).requireIdle();
                    imports.remove(id);
                    return id;
                });
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
        return ImportSheet.of(one, batches);
    }
}
