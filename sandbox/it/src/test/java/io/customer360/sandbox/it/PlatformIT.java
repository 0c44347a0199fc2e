package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.platform.PlatformReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the platform members that the packaged plugin uses")
class PlatformIT {
    private static final Pattern FAULT = Pattern.compile("\\t(NO EVIDENCE|INFERRED, but)");
    private static final Pattern SUMMARY =
            Pattern.compile("(\\d+) members used, \\d+ of them inferred, 0 faults");

    @Test
    @DisplayName("every one has evidence, and only adapters use what is inferred")
    void evidence() throws Exception {
        var evidence =
                Path.of(System.getProperty("repository.root"), "sandbox/platform-api/evidence.tsv");
        var report =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                PlatformReport.class.getName(),
                                Installation.pluginJar().toString(),
                                evidence.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(report.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var faults = said.lines().filter(line -> FAULT.matcher(line).find()).toList();
        assertEquals(List.of(), faults);
        assertEquals(0, report.waitFor(), said);
        var summary = SUMMARY.matcher(said);
        assertTrue(summary.find(), said);
        assertTrue(Integer.parseInt(summary.group(1)) > 50, "hardly looked: " + summary.group());
    }
}
