package io.customer360.ingest;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchKind;
import io.customer360.batch.BatchState;
import io.customer360.batch.RunBatch;
import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Rejected;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks what would become of the records of a file, and then takes them in, both in the background
 * and for the person whose file it is. Taken in twice, nothing changes the second time, so that one
 * that was stopped is simply begun again.
 */
public final class RunImport {
    private final ShowImports show;
    private final Imports imports;
    private final Intakes intakes;
    private final TakeIn takeIn;
    private final RunBatch batches;
    private final CsvRecords format;
    private final RememberedColumns remembered;
    private final UnitOfWork work;

    /** Runs imports of this store. */
    public RunImport(
            ShowImports show,
            Imports imports,
            Intakes intakes,
            TakeIn takeIn,
            RunBatch batches,
            CsvRecords format,
            Preferences preferences,
            UnitOfWork work) {
        this.show = show;
        this.imports = imports;
        this.intakes = intakes;
        this.takeIn = takeIn;
        this.batches = batches;
        this.format = format;
        this.remembered = new RememberedColumns(preferences);
        this.work = work;
    }

    /** Looks what would become of each record when the columns mean this; stores none. */
    public void check(
            ImportId id, Map<String, List<String>> lists, Map<String, String> input, Actor actor) {
        Import one = idle(id, actor).file();
        Intake intake = intakes.of(one.kind(), actor);
        List<String> headings = one.file().headings();
        ImportPlan plan =
                ImportPlan.parse(lists, input, headings.size(), intake.columnsOfFiles(actor));
        Batch batch =
                work.inOne(
                        () -> {
                            Batch added = add(BatchKind.CHECK, idle(id, actor).file(), actor);
                            imports.check(id, plan, added.id());
                            return added;
                        });
        submit(
                batch,
                one,
                plan,
                days(intake, actor),
                (entries, seen) -> takeIn.judge(intake, entries, seen, plan.manner(), actor));
        remembered.keep(actor.key(), one.kind(), headings, plan.columns());
    }

    /** Takes in every record that can be, once it was looked at what would become of them. */
    public void write(ImportId id, Actor actor) {
        Intake intake = intakes.of(checked(id, actor).kind(), actor);
        Batch batch =
                work.inOne(
                        () -> {
                            Batch added = add(BatchKind.IMPORT, checked(id, actor), actor);
                            imports.run(id, added.id());
                            return added;
                        });
        Import one = show.of(id, actor).file();
        ImportPlan plan = one.plan().orElseThrow();
        submit(
                batch,
                one,
                plan,
                days(intake, actor),
                (entries, seen) -> takeIn.take(intake, entries, seen, plan.manner(), actor));
    }

    private Batch add(BatchKind kind, Import one, Actor actor) {
        return batches.add(kind, one.name(), one.file().rows(), actor);
    }

    private void submit(
            Batch batch, Import one, ImportPlan plan, Set<String> days, ImportWork.Step step) {
        batches.submit(batch.id(), id -> work(one, plan, days, step));
    }

    private ImportWork work(Import one, ImportPlan plan, Set<String> days, ImportWork.Step step) {
        imports.clearErrors(one.id());
        CsvTable table = CsvTable.of(format, imports.text(one.id()), one.file().separator());
        return new ImportWork(one, plan, days, table, imports, step);
    }

    private static Set<String> days(Intake intake, Actor actor) {
        return intake.columnsOfFiles(actor).stream()
                .filter(IntakeColumn::days)
                .map(IntakeColumn::name)
                .collect(Collectors.toSet());
    }

    /** An import whose present plan was looked at to the end. */
    private Import checked(ImportId id, Actor actor) {
        ImportSheet sheet = idle(id, actor);
        if (sheet.check().filter(it -> it.state() == BatchState.DONE).isEmpty()) {
            throw Rejected.value("c360.import.not-checked.error");
        }
        return sheet.file();
    }

    private ImportSheet idle(ImportId id, Actor actor) {
        ImportSheet sheet = show.of(id, actor);
        sheet.requireIdle();
        return sheet;
    }
}
