package io.customer360.ingest;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchKind;
import io.customer360.batch.RunBatch;
import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Map;

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

    /** Runs imports of this store. */
    public RunImport(
            ShowImports show,
            Imports imports,
            Intakes intakes,
            TakeIn takeIn,
            RunBatch batches,
            CsvRecords format,
            Preferences preferences) {
        this.show = show;
        this.imports = imports;
        this.intakes = intakes;
        this.takeIn = takeIn;
        this.batches = batches;
        this.format = format;
        this.remembered = new RememberedColumns(preferences);
    }

    /** Looks what would become of each record when the columns mean this; stores none. */
    public void check(
            ImportId id, Map<String, List<String>> lists, Map<String, String> input, Actor actor) {
        Import one = idle(id, actor);
        Intake intake = intakes.of(one.kind(), actor);
        List<String> headings = one.file().headings();
        ImportPlan plan = ImportPlan.parse(lists, input, headings.size(), intake.columns(actor));
        remembered.keep(actor.key(), one.kind(), headings, plan.columns());
        Batch batch =
                start(
                        BatchKind.CHECK,
                        one,
                        plan,
                        actor,
                        (entries, seen) ->
                                takeIn.judge(intake, entries, seen, plan.manner(), actor));
        imports.check(id, plan, batch.id());
    }

    /** Takes in every record that can be. */
    public void write(ImportId id, Actor actor) {
        Import one = idle(id, actor);
        Intake intake = intakes.of(one.kind(), actor);
        ImportPlan plan = one.plan().orElseThrow(RunImport::notChecked);
        if (one.runs().isEmpty() && show.of(id, actor).stage() != ImportStage.CHECKED) {
            throw notChecked();
        }
        Batch batch =
                start(
                        BatchKind.IMPORT,
                        one,
                        plan,
                        actor,
                        (entries, seen) ->
                                takeIn.take(intake, entries, seen, plan.manner(), actor));
        imports.run(id, batch.id());
    }

    private Batch start(
            BatchKind kind, Import one, ImportPlan plan, Actor actor, ImportWork.Step step) {
        return batches.start(
                kind, one.name(), one.file().rows(), actor, batch -> work(one, plan, step));
    }

    private ImportWork work(Import one, ImportPlan plan, ImportWork.Step step) {
        imports.clearErrors(one.id());
        CsvTable table = CsvTable.of(format, imports.text(one.id()), one.file().separator());
        return new ImportWork(one, plan, table, imports, step);
    }

    private Import idle(ImportId id, Actor actor) {
        ImportSheet sheet = show.of(id, actor);
        if (sheet.busy()) {
            throw Rejected.value("c360.import.at-work.error");
        }
        return sheet.file();
    }

    private static Rejected notChecked() {
        return Rejected.value("c360.import.not-checked.error");
    }
}
