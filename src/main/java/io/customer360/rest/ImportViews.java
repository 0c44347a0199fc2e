package io.customer360.rest;

import io.customer360.batch.Batch;
import io.customer360.ingest.CsvSeparator;
import io.customer360.ingest.Import;
import io.customer360.ingest.ImportColumns;
import io.customer360.ingest.ImportId;
import io.customer360.ingest.ImportPlan;
import io.customer360.ingest.ImportSheet;
import io.customer360.ingest.ImportStage;
import io.customer360.ingest.IntakeColumn;
import io.customer360.ingest.Intakes;
import io.customer360.ingest.ShowImports;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Views of imports, for the API and the page. */
public final class ImportViews {

    /** How many errors are shown; the file has all of them. */
    static final int ERRORS = 50;

    private static final int LONGEST_SAMPLE = 60;
    private static final String CUSTOMERS = "customers";
    private static final String USUAL_SOURCE = "csv";
    private static final Map<String, String> KINDS =
            Map.of(
                    CUSTOMERS,
                    "c360.import.kind-customers.label",
                    "subscriptions",
                    "c360.import.kind-subscriptions.label",
                    "invoices",
                    "c360.import.kind-invoices.label",
                    "contacts",
                    "c360.import.kind-contacts.label",
                    "pulses",
                    "c360.import.kind-pulses.label",
                    "scorecards",
                    "c360.import.kind-scorecards.label");

    private final ShowImports imports;
    private final Intakes intakes;
    private final ImportErrors errors;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public ImportViews(
            ShowImports imports, Intakes intakes, ImportErrors errors, CustomerUrls urls) {
        this.imports = imports;
        this.intakes = intakes;
        this.errors = errors;
        this.urls = urls;
    }

    /** What can be brought in, and what has been. */
    public View all(Actor actor) {
        return View.of(
                "c360.imports.start",
                new ImportsJson(
                        intakes.open(actor).stream()
                                .map(intake -> ImportsJson.Choice.of(kind(intake.kind())))
                                .toList(),
                        Stream.of(CsvSeparator.values())
                                .map(it -> ImportsJson.Choice.of(separator(it)))
                                .toList(),
                        imports.newest(actor).stream().map(this::item).toList()));
    }

    /**
     * One import.
     *
     * @param again whether the meaning of its columns is to be thought over
     */
    public View one(ImportId id, boolean again, Actor actor) {
        ImportSheet sheet = imports.of(id, actor);
        boolean asking =
                sheet.stage() == ImportStage.COLUMNS
                        || (again && sheet.stage() == ImportStage.CHECKED);
        ImportJson json = json(sheet, asking, actor);
        return View.of(template(json.stage()), json);
    }

    private static String template(ImportStage stage) {
        return switch (stage) {
            case COLUMNS -> "c360.imports.columns";
            case CHECKING, WRITING -> "c360.imports.progress";
            case CHECKED -> "c360.imports.checked";
            case WRITTEN -> "c360.imports.written";
        };
    }

    private ImportsJson.Item item(ImportSheet sheet) {
        Import one = sheet.file();
        return new ImportsJson.Item(
                one.id().value(),
                one.name(),
                kind(one.kind()),
                new Label(sheet.stage().code(), sheet.stage().textKey()),
                one.created(),
                one.file().rows(),
                urls.imports("/" + one.id()),
                !sheet.busy());
    }

    private ImportJson json(ImportSheet sheet, boolean asking, Actor actor) {
        Import one = sheet.file();
        var file = one.file();
        var asked = asking ? imports.columns(one.id(), actor) : null;
        return new ImportJson(
                one.id().value(),
                one.name(),
                kind(one.kind()),
                one.created(),
                file.encoding().code(),
                file.encoding().guessed(),
                separator(file.separator()),
                file.rows(),
                asking ? ImportStage.COLUMNS : sheet.stage(),
                one.plan().map(it -> it.manner().source()).orElse(USUAL_SOURCE),
                one.plan().map(ImportPlan::manner).filter(it -> it.create()).isPresent(),
                one.kind().equals(CUSTOMERS) && actor.may(Permission.MANAGE),
                asking ? columns(one, asked) : null,
                asking ? fixed(asked) : null,
                asking ? errors.days(asked.days()) : null,
                sheet.latest().map(ImportViews::counts).orElse(null),
                asking || sheet.stage().atWork() ? null : errors(one, actor),
                new SafeUrl(urls.rest() + "/imports/" + one.id() + "/errors"),
                sheet.runs().stream().map(run -> run.id().value()).toList());
    }

    private List<ImportJson.Error> errors(Import one, Actor actor) {
        return imports.errors(one.id(), ERRORS, actor).stream().map(errors.of(one)).toList();
    }

    private List<ImportJson.Column> columns(Import one, ImportColumns asked) {
        List<String> headings = one.file().headings();
        return IntStream.range(0, headings.size())
                .mapToObj(
                        at ->
                                new ImportJson.Column(
                                        at,
                                        headings.get(at),
                                        samples(asked, at),
                                        choices(asked, asked.chosen().get(at))))
                .toList();
    }

    private static List<String> samples(ImportColumns asked, int at) {
        return asked.samples().stream()
                .filter(record -> at < record.cells().size())
                .map(record -> shortened(record.cells().get(at)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What is said already, then blank ones as long as there may be more. */
    private List<ImportJson.Fixed> fixed(ImportColumns asked) {
        var texts = new TreeMap<>(asked.fixed());
        var columns = new ArrayList<>(texts.keySet());
        return IntStream.range(0, ImportPlan.MAX_FIXED)
                .mapToObj(
                        at -> {
                            String column = at < columns.size() ? columns.get(at) : "";
                            return new ImportJson.Fixed(
                                    at, texts.getOrDefault(column, ""), choices(asked, column));
                        })
                .toList();
    }

    private List<ImportJson.Choice> choices(ImportColumns asked, String chosen) {
        return asked.known().stream().map(column -> choice(column, chosen)).toList();
    }

    private ImportJson.Choice choice(IntakeColumn column, String chosen) {
        return new ImportJson.Choice(
                column.name(),
                errors.label(column),
                column.required(),
                column.name().equals(chosen));
    }

    private static ImportJson.Counts counts(Batch batch) {
        var tally = batch.tally();
        return new ImportJson.Counts(
                batch.id().value(),
                new Label(batch.state().code(), batch.state().textKey()),
                batch.brokenOff(),
                batch.total(),
                tally.done(),
                tally.added(),
                tally.changed(),
                tally.same(),
                tally.rejected());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST_SAMPLE);
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private static Label separator(CsvSeparator separator) {
        return new Label(separator.code(), separator.textKey());
    }

    private static Label kind(String kind) {
        return new Label(kind, KINDS.get(kind));
    }
}
