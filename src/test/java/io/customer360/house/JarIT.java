package io.customer360.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged jar")
class JarIT {

    private static final String KEY = "io.customer360.jira";

    private static final Path EXPORTED =
            Path.of("sandbox/host/src/main/resources/osgi/exports.txt");

    private static final Pattern OURS =
            Pattern.compile(
                    "io/customer360/(?!sandbox/|house/).+|io/(customer360/)?|META-INF/.*"
                            + "|org/(commonmark/.*)?|de/(siegmar/(fastcsv/.*)?)?"
                            + "|atlassian-plugin\\.xml|(docs|i18n|openapi|soy|js|css|images)/.*");

    /** A clause of a header: a package, then its attributes; commas inside quotes do not part. */
    private static final Pattern CLAUSE =
            Pattern.compile("([^,;]+)((?:;[^,;\"]+(?:\"[^\"]*\")?)*)");

    private static JarFile jar;
    private static Attributes manifest;

    @BeforeAll
    static void open() throws IOException {
        String file = System.getProperty("plugin.jar");
        assertNotNull(file, "-Dplugin.jar names the jar to look at");
        jar = new JarFile(new File(file));
        manifest = jar.getManifest().getMainAttributes();
    }

    @AfterAll
    static void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }

    @Test
    @DisplayName("has nothing foreign in it")
    void nothingForeign() {
        assertEquals(
                List.of(),
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> !OURS.matcher(name).matches() || name.endsWith(".jar"))
                        .toList(),
                "entries that are not ours");
    }

    @Test
    @DisplayName("has what the descriptor promises")
    void complete() {
        for (String name :
                List.of(
                        "atlassian-plugin.xml",
                        "i18n/customer360.properties",
                        "openapi/customer360.json",
                        "META-INF/spring/imports.xml",
                        "META-INF/spring/plugin-context.xml",
                        "js/lib/htmx.js",
                        "js/lib/sortable.js",
                        "soy/panel.soy")) {
            assertNotNull(jar.getEntry(name), name + " is missing");
        }
    }

    @Test
    @DisplayName("says who it is, and needs no transformation")
    void identity() {
        assertEquals(KEY, header("Bundle-SymbolicName").replaceAll(";.*", ""));
        assertEquals(KEY, header("Atlassian-Plugin-Key"));
        assertTrue(header("Spring-Context").startsWith("*"), "Spring-Context starts the beans");
        assertNull(manifest.getValue("Export-Package"), "nothing is exported");
        assertNull(manifest.getValue("DynamicImport-Package"), "every import is written down");
        assertNull(manifest.getValue("Require-Bundle"), "packages are imported, not bundles");
    }

    @Test
    @DisplayName("imports only packages that Jira exports")
    void imports() {
        Set<String> exported =
                Sources.text(EXPORTED)
                        .lines()
                        .map(line -> line.replaceAll("[#;\\s].*", ""))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
        assertFalse(exported.isEmpty(), EXPORTED + " lists the packages");

        assertEquals(
                List.of(),
                imported().keySet().stream().filter(name -> !exported.contains(name)).toList(),
                "imports of packages that Jira does not export");
    }

    @Test
    @DisplayName("imports without a range of versions, so that a newer Jira still satisfies it")
    void noRanges() {
        assertEquals(
                List.of(),
                imported().entrySet().stream()
                        .filter(one -> !version(one.getValue()).matches("|0(\\.0){0,2}"))
                        .map(Object::toString)
                        .toList(),
                "imports with a version");
    }

    @Test
    @DisplayName("imports the service desk optionally: the app starts without it")
    void optionalServiceDesk() {
        Map<String, String> serviceDesk = new TreeMap<>(imported());
        serviceDesk.keySet().removeIf(name -> !name.startsWith("com.atlassian.servicedesk"));

        assertFalse(serviceDesk.isEmpty(), "the service desk is imported");
        serviceDesk.forEach(
                (name, attributes) ->
                        assertTrue(attributes.contains("resolution:=optional"), name));
    }

    private static String header(String name) {
        String value = manifest.getValue(name);
        assertNotNull(value, name + " is missing in the manifest");
        return value;
    }

    private static String version(String attributes) {
        return Pattern.compile(";version=\"?([^\";]*)\"?")
                .matcher(attributes)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> imported() {
        Map<String, String> imports = new TreeMap<>();
        CLAUSE.matcher(header("Import-Package"))
                .results()
                .forEach(found -> imports.put(found.group(1).strip(), found.group(2)));
        return imports;
    }
}
