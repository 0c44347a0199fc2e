package io.customer360.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.csv.FastCsvRecords;
import io.customer360.batch.BatchId;
import io.customer360.batch.BatchState;
import io.customer360.batch.InBatch;
import io.customer360.batch.MemoryBatches;
import io.customer360.batch.RunBatch;
import io.customer360.batch.Tally;
import io.customer360.batch.Undoing;
import io.customer360.batch.WaitingQueue;
import io.customer360.settings.MemoryPreferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-01 bringing a file in")
class RunImportTest {
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Actor PAT = Actors.actor("pat", Permission.VIEW, Permission.EDIT);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Map<String, String> SOURCE = Map.of("source", "crm");
    private static final List<String> BOTH = List.of("name", "size");

    private final NamedThings things = new NamedThings();
    private final MemoryImports imports = new MemoryImports();
    private final MemoryBatches batches = new MemoryBatches();
    private final MemoryPreferences preferences = new MemoryPreferences();
    private final WaitingQueue queue = new WaitingQueue();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Intakes intakes = new Intakes(List.of(things));
    private final CsvRecords format = new FastCsvRecords();
    private final ReceiveImport receive = new ReceiveImport(intakes, imports, format, clock);
    private final ShowImports show =
            new ShowImports(imports, batches, intakes, format, preferences, new DirectWork());
    private final RunImport run =
            new RunImport(
                    show,
                    imports,
                    intakes,
                    new TakeIn(new DirectWork()),
                    new RunBatch(batches, queue, new InBatch(), clock),
                    format,
                    preferences,
                    new DirectWork());

    @Test
    @DisplayName("X-01 10,000 records with 37 bad ones: 37 are listed, 9,963 stored, then no more")
    void acceptance() {
        ImportId id = receive(lines(10_000, 37));
        checked(id);
        assertEquals(Tally.of(9_963, 0, 0, 37), tally(id));
        assertEquals(ImportStage.CHECKED, stage(id));
        assertEquals(37, show.errors(id, 100, CARLA).size());
        assertEquals(
                new ImportError(2, List.of(Problem.at("name", "c360.test.bad.error", "bad 0"))),
                show.errors(id, 1, CARLA).get(0));
        assertEquals(Map.of(), things.sizes);

        written(id);
        assertEquals(Tally.of(9_963, 0, 0, 37), tally(id));
        assertEquals(ImportStage.WRITTEN, stage(id));
        assertEquals(9_963, things.sizes.size());
        assertEquals("size 9999", things.sizes.get("thing 9999"));
        assertEquals(37, show.errors(id, 100, CARLA).size());

        ImportId again = receive(lines(10_000, 37));
        checked(again);
        written(again);
        assertEquals(Tally.of(0, 0, 9_963, 37), tally(again));
    }

    @Test
    @DisplayName("X-01 every rejected record is told with its line as it stands in the file")
    void everyError() {
        ImportId id = receive(lines(2_500, 2_400));
        checked(id);
        List<Long> lines = new ArrayList<>();
        show.eachError(
                id,
                CARLA,
                (record, error) -> {
                    assertEquals(record.line(), error.line());
                    assertEquals("bad " + lines.size(), record.cells().get(0));
                    lines.add(error.line());
                });
        assertEquals(IntStream.range(2, 2_402).mapToObj(Long::valueOf).toList(), lines);
    }

    @Test
    @DisplayName("X-01 a record of too many cells is rejected, one of too few says less")
    void widths() {
        ImportId id = receive("name,size\na,1,,\nb,1,x\nc\n");
        checked(id);
        assertEquals(Tally.of(2, 0, 0, 1), tally(id));
        assertEquals(
                List.of(Problem.at("", "c360.import.too-wide.error", "3", "2")),
                show.errors(id, 9, CARLA).get(0).problems());
        assertEquals(3, show.errors(id, 9, CARLA).get(0).line());
    }

    @Test
    @DisplayName("X-01 two records with one key: the second is rejected and names the first")
    void twice() {
        ImportId id = receive("name,size\na,1\nb,1\na,2\n");
        checked(id);
        assertEquals(
                List.of(Problem.at("", "c360.ingest.repeated.error", "2")),
                show.errors(id, 9, CARLA).get(0).problems());
    }

    @Test
    @DisplayName("X-01 columns are proposed by their headings, and the next time as chosen")
    void remembered() {
        String text = "Thing;GROESSE;Größe;Other\na;1;2;3\n";
        ImportId first = receive(text);
        assertEquals(List.of("name", "", "size", ""), show.columns(first, CARLA).chosen());
        assertEquals(List.of("a", "1", "2", "3"), sample(first));
        run.check(first, Map.of("columns", List.of("name", "size", "", "")), SOURCE, CARLA);
        queue.work();

        ImportId second = receive(text);
        assertEquals(List.of("name", "size", "", ""), show.columns(second, CARLA).chosen());
        assertEquals(
                List.of("name", "", "size", ""),
                show.columns(receive(text, PAT), PAT).chosen(),
                "what others chose is theirs");
    }

    @Test
    @DisplayName("X-01 what many headings mean is remembered too")
    void manyHeadings() {
        String headings =
                IntStream.range(0, 300)
                        .mapToObj(at -> "A rather long heading of a column " + at)
                        .collect(Collectors.joining(","));
        List<String> columns = new ArrayList<>(Collections.nCopies(300, ""));
        columns.set(299, "name");
        ImportId id = receive(headings + "\n1\n");
        run.check(id, Map.of("columns", columns), SOURCE, CARLA);
        queue.work();
        assertEquals(columns, show.columns(receive(headings + "\n1\n"), CARLA).chosen());
    }

    @Test
    @DisplayName("X-01 a plan that cannot be meant is refused, each fault at its column")
    void plans() {
        ImportId id = receive("name,size\na,1\n");
        assertRefused("c360.import.columns.error", id, List.of("name"), SOURCE);
        assertRefused("c360.import.column.error", id, List.of("name", "weight"), SOURCE);
        assertRefused("c360.import.column-twice.error", id, List.of("name", "name"), SOURCE);
        assertRefused("c360.import.key.error", id, List.of("", "size"), SOURCE);
        assertRefused("c360.input.required.error", id, BOTH, Map.of());
        assertRefused("c360.input.choice.error", id, BOTH, Map.of("source", "x", "days", "odd"));
        assertRefused("c360.ingest.source-reserved.error", id, BOTH, Map.of("source", "app"));
        assertEquals(ImportStage.COLUMNS, stage(id));
    }

    @Test
    @DisplayName("X-22 what another system feeds is offered to no file, whatever its headings")
    void fed() {
        ImportId id = receive("name,Score\na,1\n");
        assertEquals(List.of("name", ""), show.columns(id, CARLA).chosen());
        assertEquals(
                List.of("name", "size", "fields.2", "fields.3"),
                show.columns(id, CARLA).known().stream().map(IntakeColumn::name).toList());
        assertRefused("c360.import.column.error", id, List.of("name", "fields.1"), SOURCE);
    }

    @Test
    @DisplayName("X-01 what the file does not say can be the same for all of its records")
    void fixed() {
        ImportId id = receive("name\na\nb\n");
        Map<String, List<String>> plan =
                Map.of(
                        "columns", List.of("name"),
                        "fixedColumns", List.of("", "size"),
                        "fixedTexts", List.of("", "XL"));
        run.check(id, plan, SOURCE, CARLA);
        queue.work();
        written(id);
        assertEquals(Map.of("a", "XL", "b", "XL"), things.sizes);
        assertEquals(Map.of("size", "XL"), show.columns(id, CARLA).fixed());
    }

    @Test
    @DisplayName("X-01 a fixed value has a column of its own, and there are not many")
    void fixedFaults() {
        ImportId id = receive("name,size\na,1\n");
        assertPlanRefused("c360.import.column-twice.error", id, List.of("size"), List.of("1"));
        assertPlanRefused("c360.import.column.error", id, List.of("weight"), List.of("1"));
        assertPlanRefused("c360.import.fixed.error", id, List.of("size"), List.of());
        assertPlanRefused(
                "c360.import.fixed.error",
                id,
                Collections.nCopies(6, ""),
                Collections.nCopies(6, ""));
    }

    @Test
    @DisplayName("X-01 how days are written is seen in the file, unless it may be read both ways")
    void days() {
        assertEquals(DayOrder.DAY_FIRST, days("16-10-2024"));
        assertEquals(DayOrder.DAY_FIRST, days("1/2/2024\n16/02/2024"));
        assertEquals(DayOrder.DAY_FIRST, days("01.02.2024"));
        assertEquals(DayOrder.MONTH_FIRST, days("02/16/2024"));
        assertEquals(DayOrder.ISO, days("01/02/2024"));
        assertEquals(DayOrder.ISO, days("2024-10-16"));
        assertEquals("2024-02-01", DayOrder.DAY_FIRST.read(" 1.2.2024 "));
        assertEquals("2024-01-02", DayOrder.MONTH_FIRST.read("1/2/2024"));
        assertEquals("2024-02-01", DayOrder.DAY_FIRST.read("2024-02-01"));
        assertEquals("1.2.2024", DayOrder.ISO.read("1.2.2024"));
        assertEquals("1.2.24", DayOrder.DAY_FIRST.read("1.2.24"));
    }

    @Test
    @DisplayName("X-01 only columns that hold days are read as days")
    void dayColumns() {
        ImportId id = receive("name,since,version\na,1.2.2024,1.2.2024\n");
        Map<String, List<String>> plan = Map.of("columns", List.of("name", "fields.2", "fields.3"));
        run.check(id, plan, Map.of("source", "crm", "days", "day-first"), CARLA);
        queue.work();
        written(id);
        assertEquals(
                Map.of("name", "a", "fields.2", "2024-02-01", "fields.3", "1.2.2024"),
                things.entries.get("a").texts());
    }

    @Test
    @DisplayName("X-01 nothing is stored unchecked, and nothing twice at a time")
    void order() {
        ImportId id = receive("name,size\na,1\n");
        assertThrows(Rejected.class, () -> run.write(id, CARLA));
        run.check(id, Map.of("columns", BOTH), SOURCE, CARLA);
        assertEquals(ImportStage.CHECKING, stage(id));
        assertThrows(Rejected.class, () -> run.write(id, CARLA));
        assertThrows(Rejected.class, () -> run.check(id, Map.of("columns", BOTH), SOURCE, CARLA));
        assertThrows(Rejected.class, () -> show.remove(id, CARLA));
        queue.work();
        run.write(id, CARLA);
        assertEquals(ImportStage.WRITING, stage(id));
        assertThrows(Rejected.class, () -> run.write(id, CARLA));
        queue.work();
        assertEquals(Map.of("a", "1"), things.sizes);
    }

    @Test
    @DisplayName(
            "X-01 R14 one that broke off is taken in again, and becomes what it should have been")
    void again() {
        ImportId id = receive(lines(3_000, 5));
        checked(id);
        run.write(id, CARLA);
        batches.move(show.of(id, CARLA).runs().get(0).id(), BatchState.FAILED, NOW);
        assertThrows(CancellationException.class, queue::work);
        IntStream.range(5, 1_500).forEach(at -> things.sizes.put("thing " + at, "size " + at));
        assertEquals(ImportStage.WRITTEN, stage(id));

        written(id);
        assertEquals(Tally.of(1_500, 0, 1_495, 5), tally(id));
        assertEquals(2, show.of(id, CARLA).runs().size());
        assertEquals(2_995, things.sizes.size());
        assertEquals(5, show.errors(id, 9, CARLA).size());
    }

    @Test
    @DisplayName("X-01 a check that broke off asks for the columns again")
    void checkFailed() {
        ImportId id = receive("name,size\na,1\n");
        run.check(id, Map.of("columns", BOTH), SOURCE, CARLA);
        batches.move(show.of(id, CARLA).check().orElseThrow().id(), BatchState.FAILED, NOW);
        assertEquals(ImportStage.COLUMNS, stage(id));
        assertFalse(show.of(id, CARLA).busy());
        assertEquals(BOTH, show.columns(id, CARLA).chosen());
        assertNotChecked(id);
    }

    @Test
    @DisplayName("X-01 a plan that was changed after a run has to be checked to the end as well")
    void checkFailedLater() {
        ImportId id = receive("name,size\na,1\n");
        checked(id);
        written(id);
        run.check(id, Map.of("columns", BOTH), SOURCE, CARLA);
        batches.move(show.of(id, CARLA).check().orElseThrow().id(), BatchState.CANCELLED, NOW);
        assertNotChecked(id);
    }

    @Test
    @DisplayName("X-01 R14 a batch that never began is known to its import, which can go on")
    void neverBegan() {
        ImportId id = receive("name,size\na,1\n");
        checked(id);
        run.write(id, CARLA);
        assertEquals(1, show.of(id, CARLA).runs().size());
        batches.move(show.of(id, CARLA).runs().get(0).id(), BatchState.FAILED, NOW);
        run.write(id, CARLA);
        assertEquals(2, show.of(id, CARLA).runs().size());
    }

    @Test
    @DisplayName("X-01 what broke off can go on, unless somebody has begun to undo it")
    void brokenOff() {
        ImportId id = receive("name,size\na,1\n");
        checked(id);
        written(id);
        BatchId run = show.of(id, CARLA).runs().get(0).id();
        assertFalse(batches.find(run).orElseThrow().brokenOff());
        for (BatchState early : List.of(BatchState.CANCELLED, BatchState.FAILED)) {
            batches.move(run, early, NOW);
            assertTrue(batches.find(run).orElseThrow().brokenOff());
        }
        batches.progress(run, new Undoing(OptionalInt.of(7), 1, 0, 0), NOW);
        assertFalse(batches.find(run).orElseThrow().brokenOff());
    }

    @Test
    @DisplayName("X-01 a file of which a part is missing ends as failed, not as done")
    void missingPart() {
        ImportId id = receive("name,size\na,1\nb,2\n");
        imports.cut(id, "name,size\na,1\n");
        run.check(id, Map.of("columns", BOTH), SOURCE, CARLA);
        assertThrows(IllegalStateException.class, queue::work);
        assertEquals(BatchState.FAILED, show.of(id, CARLA).check().orElseThrow().state());
    }

    @Test
    @DisplayName("X-01 two errors of one line are told as one, and those behind them too")
    void oneLineTwice() {
        ImportId id = receive(lines(3, 3));
        checked(id);
        imports.addErrors(id, show.errors(id, 2, CARLA));
        List<Long> lines = new ArrayList<>();
        show.eachError(id, CARLA, (record, error) -> lines.add(error.line()));
        assertEquals(List.of(2L, 3L, 4L), lines);
    }

    @Test
    @DisplayName("X-01 another person's import is not there")
    void others() {
        ImportId id = receive("name,size\na,1\n");
        assertThrows(NotFound.class, () -> show.of(id, PAT));
        assertThrows(NotFound.class, () -> show.columns(id, PAT));
        assertThrows(NotFound.class, () -> show.errors(id, 9, PAT));
        assertThrows(NotFound.class, () -> show.eachError(id, PAT, (record, error) -> {}));
        assertThrows(NotFound.class, () -> show.remove(id, PAT));
        assertThrows(NotFound.class, () -> run.check(id, Map.of("columns", BOTH), SOURCE, PAT));
        assertThrows(NotFound.class, () -> run.write(id, PAT));
        assertEquals(List.of(), show.newest(PAT));
        assertEquals(1, show.newest(CARLA).size());
        show.remove(id, CARLA);
        assertThrows(NotFound.class, () -> show.of(id, CARLA));
    }

    @Test
    @DisplayName("X-01 a kind is there for those who hold what it needs")
    void kinds() {
        Actor viewer = Actors.actor("vic", Permission.VIEW);
        assertEquals(List.of(things), intakes.open(CARLA));
        assertEquals(List.of(), intakes.open(viewer));
        assertThrows(Forbidden.class, () -> receive("name\na\n", viewer));
        assertThrows(Rejected.class, () -> intakes.of("cars", CARLA));
    }

    @Test
    @DisplayName("X-01 files are kept for 30 days")
    void forgotten() {
        ImportId busy = receive("name,size\na,1\n");
        receive("name\na\n");
        run.check(busy, Map.of("columns", BOTH), SOURCE, CARLA);
        forget(Duration.ofDays(30));
        assertEquals(2, show.newest(CARLA).size());
        forget(Duration.ofDays(30).plusSeconds(1));
        assertEquals(1, show.newest(CARLA).size(), "a thread is at work on one");
        queue.work();
        forget(Duration.ofDays(30).plusSeconds(1));
        assertEquals(List.of(), show.newest(CARLA));
    }

    private void forget(Duration wait) {
        new ForgetImports(imports, batches, new DirectWork(), later(wait)).run();
    }

    private void assertNotChecked(ImportId id) {
        Rejected refused = assertThrows(Rejected.class, () -> run.write(id, CARLA));
        assertEquals("c360.import.not-checked.error", refused.problems().get(0).code());
    }

    private static Clock later(Duration wait) {
        return Clock.fixed(NOW.plus(wait), ZoneOffset.UTC);
    }

    private static String lines(int count, int bad) {
        return IntStream.range(0, count)
                .mapToObj(at -> (at < bad ? "bad " : "thing ") + at + ",size " + at)
                .collect(Collectors.joining("\n", "name,size\n", "\n"));
    }

    private ImportId receive(String text) {
        return receive(text, CARLA);
    }

    private ImportId receive(String text, Actor actor) {
        var sent = new ByteArrayInputStream(text.getBytes(UTF_8));
        return receive.of("things", "things.csv", Optional.empty(), sent, actor).id();
    }

    private void checked(ImportId id) {
        run.check(id, Map.of("columns", BOTH), SOURCE, CARLA);
        queue.work();
    }

    private void written(ImportId id) {
        run.write(id, CARLA);
        queue.work();
    }

    private ImportStage stage(ImportId id) {
        return show.of(id, CARLA).stage();
    }

    private Tally tally(ImportId id) {
        return show.of(id, CARLA).latest().orElseThrow().tally();
    }

    private List<String> sample(ImportId id) {
        return show.columns(id, CARLA).samples().get(0).cells();
    }

    private DayOrder days(String cells) {
        return show.columns(receive("when\n" + cells + "\n"), CARLA).days();
    }

    private void assertPlanRefused(
            String code, ImportId id, List<String> columns, List<String> texts) {
        assertRefused(
                code,
                id,
                Map.of("columns", BOTH, "fixedColumns", columns, "fixedTexts", texts),
                SOURCE);
    }

    private void assertRefused(
            String code, ImportId id, List<String> columns, Map<String, String> input) {
        assertRefused(code, id, Map.of("columns", columns), input);
    }

    private void assertRefused(
            String code, ImportId id, Map<String, List<String>> plan, Map<String, String> input) {
        Rejected refused = assertThrows(Rejected.class, () -> run.check(id, plan, input, CARLA));
        assertTrue(
                refused.problems().stream().anyMatch(it -> it.code().equals(code)),
                refused.toString());
    }
}
