package io.customer360.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("What the descriptor names exists")
class DescriptorTest {

    private static final String OWN = "io.customer360.";
    private static final String PLUGIN = "@plugin.key@:";
    private static final Pattern MODULE_KEY = Pattern.compile("c360(-[a-z0-9]+)+");
    private static final Pattern TEMPLATE =
            Pattern.compile("\"(c360\\.[a-z0-9]+\\.[A-Za-z0-9]+)\"");

    private final Xml descriptor = Xml.of(Sources.DESCRIPTOR);

    @Test
    @DisplayName("classes, tables and REST packages")
    void classes() {
        List<String> named = new ArrayList<>(descriptor.values("class"));
        descriptor.all("entity").forEach(entity -> named.add(entity.getTextContent().strip()));

        assertNone(
                named.stream().filter(name -> name.startsWith(OWN)),
                DescriptorTest::isClass,
                "classes that do not exist");
        assertNone(
                descriptor.all("package").stream().map(Element::getTextContent),
                name -> Files.isDirectory(Sources.JAVA.resolve(name.strip().replace('.', '/'))),
                "packages that do not exist");
    }

    @Test
    @DisplayName("classes and interfaces in the Spring files")
    void beans() {
        for (Path file : Sources.files(Sources.RESOURCES.resolve("META-INF/spring"), ".xml")) {
            Xml spring = Xml.of(file);
            assertNone(
                    Stream.concat(
                            spring.values("class").stream(), spring.values("interface").stream()),
                    DescriptorTest::isClass,
                    "classes that " + file + " names and that do not exist");
        }
    }

    @Test
    @DisplayName("texts, templates, scripts and styles")
    void resources() {
        assertNone(
                resourceElements()
                        .filter(one -> !one.getAttribute("location").startsWith(PLUGIN))
                        .map(DescriptorTest::location),
                DescriptorTest::isResource,
                "files that do not exist");
    }

    @Test
    @DisplayName("every template, script and style belongs to a web-resource")
    void declared() {
        Set<String> named =
                new TreeSet<>(resourceElements().map(DescriptorTest::location).toList());
        assertNone(
                Stream.of("soy", "js", "css", "images")
                        .map(Sources.RESOURCES::resolve)
                        .flatMap(folder -> Sources.files(folder, "").stream())
                        .map(file -> Sources.RESOURCES.relativize(file).toString()),
                file -> named.stream().anyMatch(file::startsWith),
                "files that no web-resource names");
    }

    @Test
    @DisplayName("templates of panels, in a web-resource of the app")
    void panels() {
        Set<String> keys = new TreeSet<>(moduleKeys());
        Set<String> templates = Sources.templates();
        assertNone(
                resourceElements()
                        .map(one -> one.getAttribute("location"))
                        .filter(location -> location.startsWith(PLUGIN)),
                location -> {
                    String[] parts = location.substring(PLUGIN.length()).split("/", 2);
                    return keys.contains(parts[0]) && templates.contains(parts[1]);
                },
                "templates that do not exist");
    }

    @Test
    @DisplayName("templates that the code asks for")
    void templatesInCode() {
        Set<String> templates = Sources.templates();
        assertNone(
                Sources.texts(Sources.JAVA, ".java").values().stream()
                        .flatMap(text -> TEMPLATE.matcher(text).results())
                        .map(found -> found.group(1))
                        .filter(
                                name ->
                                        !name.matches(
                                                ".*\\.(label|help|empty|title|error|action)")),
                templates::contains,
                "templates that the code names and that do not exist");
    }

    @Test
    @DisplayName("web-resources of the app that others depend on")
    void dependencies() {
        assertNone(
                descriptor.all("dependency").stream()
                        .map(one -> one.getTextContent().strip())
                        .filter(name -> name.startsWith(PLUGIN))
                        .map(name -> name.substring(PLUGIN.length())),
                moduleKeys()::contains,
                "web-resources that do not exist");
    }

    @Test
    @DisplayName("keys of modules are written once and begin with c360")
    void keys() {
        List<String> keys = moduleKeys();

        assertEquals(List.copyOf(new TreeSet<>(keys)), keys.stream().sorted().toList());
        assertNone(
                keys.stream(),
                key -> MODULE_KEY.matcher(key).matches(),
                "keys of another form than c360-feature-thing");
    }

    private List<String> moduleKeys() {
        return descriptor.modules().stream()
                .filter(module -> module.hasAttribute("key"))
                .map(module -> module.getAttribute("key"))
                .toList();
    }

    private Stream<Element> resourceElements() {
        return descriptor.all("resource").stream();
    }

    /** The path of a resource in the jar; bundles of texts are named like classes. */
    private static String location(Element resource) {
        String location = resource.getAttribute("location");
        return resource.getAttribute("type").equals("i18n")
                ? location.replace('.', '/') + ".properties"
                : location;
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name, false, DescriptorTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private static boolean isResource(String path) {
        return DescriptorTest.class.getClassLoader().getResource(path) != null;
    }

    private static void assertNone(Stream<String> names, Predicate<String> known, String message) {
        assertEquals(List.of(), names.distinct().filter(known.negate()).sorted().toList(), message);
    }
}
