package io.customer360.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.csv.FastCsvRecords;
import io.customer360.export.FormulaGuard;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R18 files that people send")
class CsvFilesTest {
    private static final Actor CARLA =
            new Actor(new UserKey("carla"), Set.of(Permission.VIEW, Permission.EDIT));
    private static final CsvRecords FORMAT = new FastCsvRecords();

    private final MemoryImports imports = new MemoryImports();

    static Stream<Sent> sent() {
        return SentFiles.all();
    }

    @Test
    @DisplayName("R18 there are at least 150 of them")
    void many() {
        assertTrue(SentFiles.all().count() >= 150, "only " + SentFiles.all().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sent")
    @DisplayName("R18 each is kept to the letter, or refused with its line and nothing kept")
    void file(Sent file) {
        if (file.cells().isPresent()) {
            Import kept = receive(file);
            CsvTable table = CsvTable.of(FORMAT, imports.text(kept.id()), kept.file().separator());
            assertEquals(file.rows(), kept.file().rows());
            assertEquals(kept.file().headings(), table.headings());
            assertEquals(file.cells().get(), table.next(1).get(0).cells());
        } else {
            Rejected refused = assertThrows(Rejected.class, () -> receive(file));
            var problem = refused.problems().get(0);
            assertEquals(file.refusal(), problem.code());
            assertEquals(file.line(), problem.args().stream().findFirst().orElse("").toString());
            assertEquals(List.of(), imports.of(CARLA.key(), 9));
        }
    }

    @Test
    @DisplayName("R18 lines are counted as an editor counts them, quoted and blank ones too")
    void lines() {
        Import kept = receive(Sent.read("", "a,b\r\n\r\n\"x\ny\rz\",1\n2,3\r4,5", 3));
        var table = CsvTable.of(FORMAT, imports.text(kept.id()), kept.file().separator());
        assertEquals(List.of(3L, 6L, 7L), table.next(9).stream().map(CsvRecord::line).toList());
    }

    @Test
    @DisplayName("R18 the encoding is told, and that it was only concluded")
    void encodings() {
        assertEquals(CsvEncoding.UTF_8, receive(Sent.read("", "é\n1\n", 1)).file().encoding());
        var windows = "é\n1\n".getBytes(Charset.forName("windows-1252"));
        var encoding = receive(Sent.read("", windows, 1)).file().encoding();
        assertEquals(CsvEncoding.WINDOWS_1252, encoding);
        assertTrue(encoding.guessed());
    }

    @Test
    @DisplayName("R18 somebody who knows better names the separator")
    void wished() {
        var file = Sent.read("", "a,b;c\n1,2;3\n", 1);
        var kept = receive(file, Optional.of(CsvSeparator.SEMICOLON), "x.csv");
        assertEquals(List.of("a,b", "c"), kept.file().headings());
        assertThrows(Rejected.class, () -> CsvSeparator.wished("colon"));
    }

    @Test
    @DisplayName("R18 a name of a file is stored as a line of text, and shortened from the left")
    void names() {
        var file = Sent.read("", "a\n1\n", 1);
        var name = "../".repeat(90) + "42.zip\0\u202E<b>.csv";
        var kept = receive(file, Optional.empty(), name);
        assertEquals(Import.MAX_NAME, kept.name().length());
        assertTrue(kept.name().endsWith("42.zip  <b>.csv"), kept.name());
        assertThrows(Rejected.class, () -> receive(file, Optional.empty(), " "));
    }

    @Test
    @DisplayName("R18 the largest files take no more than 64 MB of memory altogether")
    void memory() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeFiles.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), told);
        assertEquals("250000 records, 50 MB, 49 long records, refused in line 3", told.strip());
    }

    @Test
    @DisplayName("R18 long records come few at a time, and none is left out")
    void pieces() {
        var text = "a\n" + ("x".repeat(CsvLimits.RECORD / 2) + "\n").repeat(5);
        var table = CsvTable.of(FORMAT, new StringReader(text), CsvSeparator.COMMA);
        assertEquals(
                List.of(2, 2, 1, 0), Stream.generate(() -> table.next(9).size()).limit(4).toList());
    }

    @Test
    @DisplayName("R18 X-02 a cell that was guarded against formulas is read as it was before")
    void guarded() {
        for (var cell :
                List.of("+49 30 123", "=1+1", "a;=b", "-x;-y", "- one\n- two", "'x", "it's", "5")) {
            assertEquals(cell, read(FormulaGuard.guarded(cell)));
        }
        assertEquals("'+5", read("'+5"), "numbers are not guarded");
    }

    private static String read(String cell) {
        var text = new StringReader("a\n\"" + cell + "\"\n");
        return CsvTable.of(FORMAT, text, CsvSeparator.COMMA).next().orElseThrow().cells().get(0);
    }

    @Test
    @DisplayName("R18 nobody keeps more than 20 files, and one without a name is not even read")
    void kept() {
        var file = Sent.read("", "a\n1\n", 1);
        for (int at = 0; at < ReceiveImport.MOST_KEPT; at++) {
            receive(file);
        }
        var refused = assertThrows(Rejected.class, () -> receive(file));
        assertEquals("c360.import.too-many-files.error", refused.problems().get(0).code());
        imports.remove(new ImportId(1));
        var read = new AtomicBoolean();
        var body =
                new InputStream() {
                    @Override
                    public int read() {
                        read.set(true);
                        return -1;
                    }
                };
        var receive =
                new ReceiveImport(
                        new Intakes(List.of(new NamedThings())),
                        imports,
                        FORMAT,
                        Clock.systemUTC());
        assertThrows(
                Rejected.class, () -> receive.of("things", " ", Optional.empty(), body, CARLA));
        assertFalse(read.get());
    }

    @Test
    @DisplayName("R18 nothing stays in the folder for temporary files")
    void noTraces() {
        var before = temporary();
        receive(Sent.read("", "a\n1\n", 1));
        assertThrows(Rejected.class, () -> receive(Sent.refused("", "a\n\0", "nul", "2")));
        assertEquals(before, temporary());
    }

    private static List<String> temporary() {
        var names = new File(System.getProperty("java.io.tmpdir")).list();
        return Stream.of(names).filter(it -> it.startsWith("customer360-import")).sorted().toList();
    }

    private Import receive(Sent file) {
        return receive(file, Optional.empty(), "file.csv");
    }

    private Import receive(Sent file, Optional<CsvSeparator> separator, String name) {
        return new ReceiveImport(
                        new Intakes(List.of(new NamedThings())), imports, FORMAT, Clock.systemUTC())
                .of("things", name, separator, file.bytes().get(), CARLA);
    }
}
