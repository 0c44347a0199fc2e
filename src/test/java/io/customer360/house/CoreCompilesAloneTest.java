package io.customer360.house;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The core stands alone")
class CoreCompilesAloneTest {

    @TempDir private Path nothing;

    @Test
    @DisplayName("its rooms compile with java.base and an empty class path")
    void compiles() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertNotNull(compiler, "this test needs a JDK, not only a Java runtime");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();

        boolean compiled;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            compiled =
                    compiler.getTask(
                                    null,
                                    files,
                                    found,
                                    List.of(
                                            "-proc:none",
                                            "-classpath",
                                            nothing.toString(),
                                            "--limit-modules",
                                            "java.base",
                                            "-d",
                                            nothing.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(coreSources()))
                            .call();
        }

        assertTrue(compiled, () -> "something foreign is in a core room:\n" + errors(found));
    }

    private static List<Path> coreSources() {
        return Sources.coreRooms().stream()
                .flatMap(room -> Sources.files(Sources.room(room), ".java").stream())
                .toList();
    }

    private static String errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
