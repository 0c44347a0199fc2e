package io.customer360.sandbox.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.component.ComponentAccessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExportsTest {
    /** What only the host's own Active Objects calls. */
    private static final Set<String> INTERNAL =
            Set.of("com.atlassian.plugin.util", "com.atlassian.util.profiling");

    @Test
    @DisplayName("lists exactly the Atlassian packages that are declared for the plugin")
    void sameAsDeclared() throws Exception {
        Set<String> declared = new TreeSet<>(declared());
        declared.removeAll(INTERNAL);
        Set<String> listed =
                Exports.all().stream()
                        .filter(line -> line.startsWith("com.atlassian."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, listed);
    }

    private static Set<String> declared() throws Exception {
        URI place =
                ComponentAccessor.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (!place.getPath().endsWith(".jar")) {
            return packages(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            return packages(jar.getPath("/"));
        }
    }

    private static Set<String> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toSet());
        }
    }
}
