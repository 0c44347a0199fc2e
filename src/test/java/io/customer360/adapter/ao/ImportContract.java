package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.imports.ImportErrorRow;
import io.customer360.adapter.ao.imports.ImportPartRow;
import io.customer360.adapter.ao.imports.ImportRow;
import io.customer360.adapter.csv.FastCsvRecords;
import io.customer360.batch.BatchId;
import io.customer360.batch.InBatch;
import io.customer360.batch.RunBatch;
import io.customer360.batch.WaitingQueue;
import io.customer360.ingest.CsvEncoding;
import io.customer360.ingest.CsvFile;
import io.customer360.ingest.CsvSeparator;
import io.customer360.ingest.DayOrder;
import io.customer360.ingest.Import;
import io.customer360.ingest.ImportError;
import io.customer360.ingest.ImportId;
import io.customer360.ingest.ImportPlan;
import io.customer360.ingest.Imports;
import io.customer360.ingest.Intakes;
import io.customer360.ingest.Manner;
import io.customer360.ingest.NamedThings;
import io.customer360.ingest.RunImport;
import io.customer360.ingest.ShowImports;
import io.customer360.ingest.TakeIn;
import io.customer360.settings.MemoryPreferences;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of imports must do on every database. */
interface ImportContract {
    UserKey OWNER = new UserKey("carla");
    CsvFile FILE =
            new CsvFile(
                    CsvEncoding.WINDOWS_1252,
                    CsvSeparator.TAB,
                    List.of("Größe 漢字", "", "\"a\\\n,"),
                    250_000);

    Stores stores();

    @Test
    @DisplayName("X-01 an import comes back as it came, its text to the letter")
    default void importKept() throws IOException {
        var long1 = "x🚀\"\\\r\n".repeat(40_000);
        var one = bring(OWNER, long1, "second 漢字", "\uFEFF");
        var found = imports().find(one.id()).orElseThrow();
        assertEquals(one, found);
        assertEquals(FILE, found.file());
        assertEquals(OWNER, found.owner());
        assertEquals(NOW, found.created());
        assertEquals(Optional.empty(), found.plan());
        assertEquals(Optional.empty(), found.check());
        assertEquals(List.of(), found.runs());
        assertEquals(long1 + "second 漢字\uFEFF", textOf(one.id()));
        assertEquals(Optional.empty(), imports().find(new ImportId(Integer.MAX_VALUE)));
    }

    @Test
    @DisplayName("X-01 what its columns mean and what has worked on it is kept")
    default void importPlanned() {
        var id = bring(OWNER, "a").id();
        var plan =
                new ImportPlan(
                        List.of("name", "", "fields.12"),
                        Map.of("currency", "EUR", "tags", ""),
                        DayOrder.DAY_FIRST,
                        new Manner("crm", true));
        imports().check(id, plan, new BatchId(3));
        imports().run(id, new BatchId(4));
        imports().run(id, new BatchId(5));
        var found = imports().find(id).orElseThrow();
        assertEquals(Optional.of(plan), found.plan());
        assertEquals(Optional.of(new BatchId(3)), found.check());
        assertEquals(List.of(new BatchId(4), new BatchId(5)), found.runs());
    }

    @Test
    @DisplayName("X-01 errors come in the order of their lines, page by page, until forgotten")
    default void importErrors() {
        var id = bring(OWNER, "a").id();
        var other = bring(OWNER, "b").id();
        var late = error(900, Problem.at("name", "c360.x.error", "1", "<b>"));
        var early = error(8, Problem.at("", "c360.y.error"), Problem.at("a", "c360.z.error"));
        int statements = stores().statements.during(() -> imports().addErrors(id, List.of(late)));
        imports().addErrors(id, List.of(early, error(70, Problem.at("", "c360.y.error"))));
        imports().addErrors(id, List.of());
        imports().addErrors(other, List.of(early));
        assertEquals(1, statements);
        assertEquals(List.of(early), imports().errors(id, 0, 1));
        assertEquals(List.of(late), imports().errors(id, 70, 9));
        imports().clearErrors(id);
        assertEquals(List.of(), imports().errors(id, 0, 9));
        assertEquals(List.of(early), imports().errors(other, 0, 9));
    }

    @Test
    @DisplayName("X-01 each person has their own, newest first")
    default void importsOfOne() {
        var first = bring(OWNER, "a");
        var second = bring(OWNER, "b");
        bring(new UserKey("dan"), "c");
        assertEquals(List.of(second, first), imports().of(OWNER, 9));
        assertEquals(List.of(second), imports().of(OWNER, 1));
    }

    @Test
    @DisplayName("X-01 a removed import leaves nothing behind, and neither does one that broke off")
    default void importRemoved() {
        var id = bring(OWNER, "a", "b").id();
        imports().addErrors(id, List.of(error(1, Problem.at("", "c360.y.error"))));
        assertEquals(List.of(id), imports().before(NOW.plusMillis(1), 0, 9));
        assertEquals(List.of(), imports().before(NOW.plusMillis(1), id.value(), 9));
        assertEquals(List.of(), imports().before(NOW, 0, 9));
        imports().remove(id);
        Iterator<String> broken =
                new Iterator<>() {
                    private boolean first = true;

                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public String next() {
                        if (!first) {
                            throw new NoSuchElementException("the connection is gone");
                        }
                        first = false;
                        return "a";
                    }
                };
        assertThrows(
                NoSuchElementException.class,
                () -> imports().add(OWNER, "customers", "x.csv", FILE, broken, NOW));
        assertEquals(0, stores().ao.count(ImportRow.class));
        assertEquals(0, stores().ao.count(ImportPartRow.class));
        assertEquals(0, stores().ao.count(ImportErrorRow.class));
    }

    @Test
    @DisplayName("X-01 of two who start an import in the same moment one is refused")
    default void importStartedOnce() throws Exception {
        var actor = Actors.carla(Permission.VIEW, Permission.EDIT);
        var intakes = new Intakes(List.of(new NamedThings()));
        var format = new FastCsvRecords();
        var preferences = new MemoryPreferences();
        var queue = new WaitingQueue();
        var batches = new RunBatch(stores().batches, queue, new InBatch(), Clock.systemUTC());
        var show =
                new ShowImports(
                        imports(), stores().batches, intakes, format, preferences, stores().work);
        var run =
                new RunImport(
                        show,
                        imports(),
                        intakes,
                        new TakeIn(stores().work),
                        batches,
                        format,
                        preferences,
                        stores().work);
        var file = new CsvFile(CsvEncoding.UTF_8, CsvSeparator.COMMA, List.of("name"), 1);
        var text = List.of("name\na\n").iterator();
        var id = imports().add(actor.key(), "things", "x.csv", file, text, NOW).id();
        run.check(id, Map.of("columns", List.of("name")), Map.of("source", "crm"), actor);
        queue.work();
        var together = new CyclicBarrier(2);
        Callable<Boolean> start =
                () -> {
                    together.await();
                    try {
                        run.write(id, actor);
                        return true;
                    } catch (Rejected refused) {
                        return false;
                    }
                };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(start);
            var second = threads.submit(start);
            assertNotEquals(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, show.of(id, actor).runs().size());
    }

    private Imports imports() {
        return stores().imports;
    }

    private Import bring(UserKey owner, String... pieces) {
        return imports()
                .add(owner, "customers", "Größe 🚀.csv", FILE, List.of(pieces).iterator(), NOW);
    }

    private String textOf(ImportId id) throws IOException {
        var text = new StringWriter();
        try (var reader = imports().text(id)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static ImportError error(long line, Problem... problems) {
        return new ImportError(line, List.of(problems));
    }
}
