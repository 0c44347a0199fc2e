package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.sandbox.platform.PlatformReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("M-12 the platform self-check tries what the app was built on without having seen it")
class ProbesIT {
    private Installation on;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName("every inferred member that the jar uses is tried, and all of them answer here")
    void complete() throws IOException {
        var members = on.as("admin").get("health/platform").expect(200).json().path("members");
        var tried = members.valueStream().map(it -> it.path("member").asText()).toList();
        var inferred = inferred();
        assertFalse(inferred.isEmpty());
        assertEquals(
                List.of(),
                inferred.stream()
                        .filter(member -> tried.stream().noneMatch(it -> it.startsWith(member)))
                        .toList());
        assertEquals(
                List.of(),
                members.valueStream()
                        .filter(it -> !it.path("state").asText().equals("ok"))
                        .toList());
    }

    /** The members as the self-check calls them, without their parameters. */
    private static List<String> inferred() throws IOException {
        var report =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                PlatformReport.class.getName(),
                                Installation.pluginJar().toString(),
                                Path.of(
                                                System.getProperty("repository.root"),
                                                "sandbox/platform-api/evidence.tsv")
                                        .toString())
                        .redirectErrorStream(true)
                        .start();
        return new String(report.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > 2 && cells[2].equals("INFERRED"))
                .map(cells -> member(cells[0], cells[1]))
                .toList();
    }

    private static String member(String type, String member) {
        var name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        int end = member.indexOf('(');
        return end < 0 ? name : name + "." + member.substring(0, end);
    }
}
