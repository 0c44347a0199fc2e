package io.customer360.sandbox.ravenstack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RavenFolderTest {

    @TempDir Path temp;

    @Test
    @DisplayName("A folder with all files is taken, whatever the order of their columns")
    void complete() throws IOException {
        Path folder = RavenData.small().in(temp);
        Path churn = folder.resolve(RavenFile.CHURN.fileName());
        String text = Files.readString(churn).replace("churn_event_id,account_id", "X,account_id");
        Files.writeString(churn, text.replace("feedback_text", "feedback_text,churn_event_id"));
        assertDoesNotThrow(() -> RavenFolder.open(folder));
    }

    @ParameterizedTest
    @EnumSource(RavenFile.class)
    @DisplayName("A missing file is told in one line")
    void missingFile(RavenFile file) throws IOException {
        Path folder = RavenData.small().in(temp);
        Files.delete(folder.resolve(file.fileName()));
        refused(folder, "has no file " + file.fileName());
    }

    @Test
    @DisplayName("A missing column is told in one line")
    void missingColumn() throws IOException {
        Path folder = RavenData.small().in(temp);
        Path accounts = folder.resolve(RavenFile.ACCOUNTS.fileName());
        Files.writeString(accounts, Files.readString(accounts).replace(",seats,", ",chairs,"));
        refused(folder, "has no column seats");
    }

    @Test
    @DisplayName("An empty file has no columns")
    void emptyFile() throws IOException {
        Path folder = RavenData.small().in(temp);
        Files.writeString(folder.resolve(RavenFile.USAGE.fileName()), "");
        refused(folder, "has no column usage_id");
    }

    @Test
    @DisplayName("Without the folder the program ends with one line and exit code 2")
    void exitCode() throws Exception {
        Path nowhere = temp.resolve("nowhere");
        Path home = temp.resolve("home");
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.customer360.sandbox.Main",
                                "--home",
                                home.toString(),
                                "--import",
                                nowhere.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, program.exitValue(), said);
        assertEquals("There is no folder " + nowhere + " to import from.\n", said);
        assertFalse(Files.exists(home), "something was started");
    }

    private static void refused(Path folder, String reason) {
        String line =
                assertThrows(UnusableFolder.class, () -> RavenFolder.open(folder)).getMessage();
        assertTrue(line.endsWith(reason), line);
        assertEquals(1, line.lines().count());
    }
}
