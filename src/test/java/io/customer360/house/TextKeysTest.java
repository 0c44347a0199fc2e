package io.customer360.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts")
class TextKeysTest {

    private static final Path ENGLISH = Sources.TEXTS.resolve("customer360.properties");

    private static final Pattern KEY =
            Pattern.compile("c360(\\.[a-z0-9-]+)+\\.(label|help|empty|title|error|action)");

    private static final Pattern QUOTED = Pattern.compile("[\"'](c360\\.[A-Za-z0-9.-]+)[\"']");
    private static final Pattern FETCHED = Pattern.compile("getText\\(\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    @Test
    @DisplayName("every key that is used exists, and every key that exists is used")
    void usedAndPresent() {
        Set<String> used = used();
        Set<String> present = keys(ENGLISH);

        assertEquals(Set.of(), without(used, present), "keys that are used and have no text");
        assertEquals(Set.of(), without(present, used), "keys that have a text and no use");
    }

    @Test
    @DisplayName("every language has the same keys, with the same places for values")
    void languages() {
        Map<String, String> english = texts(ENGLISH);
        assertFalse(english.isEmpty(), ENGLISH + " has no texts");
        for (Path file : languageFiles()) {
            Map<String, String> other = texts(file);
            assertEquals(Set.of(), without(english.keySet(), other.keySet()), "missing in " + file);
            assertEquals(
                    Set.of(), without(other.keySet(), english.keySet()), "too many in " + file);
            english.forEach(
                    (key, text) ->
                            assertEquals(
                                    places(text), places(other.get(key)), key + " in " + file));
        }
    }

    @Test
    @DisplayName("keys are sorted, written once, and end in a role of the closed list")
    void form() {
        for (Path file : languageFiles()) {
            List<String> keys =
                    Sources.text(file)
                            .lines()
                            .filter(line -> line.startsWith("c360."))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();
            assertEquals(List.copyOf(new TreeSet<>(keys)), keys, file + " is not sorted");
            assertEquals(
                    List.of(),
                    texts(file).keySet().stream()
                            .filter(key -> !KEY.matcher(key).matches())
                            .toList(),
                    "keys of another form in " + file);
        }
    }

    @Test
    @DisplayName("no text is blank or has a lone apostrophe, which a message format swallows")
    void wording() {
        for (Path file : languageFiles()) {
            assertEquals(
                    List.of(),
                    texts(file).entrySet().stream()
                            .filter(
                                    text ->
                                            text.getValue().isBlank()
                                                    || LONE_APOSTROPHE
                                                            .matcher(text.getValue())
                                                            .find())
                            .map(Map.Entry::getKey)
                            .toList(),
                    "texts to look at in " + file);
        }
    }

    @Test
    @DisplayName("whatever is quoted like a key is a key or a template, and no key is put together")
    void literals() {
        Set<String> templates = Sources.templates();
        Map<String, Set<String>> odd = new TreeMap<>();
        sources()
                .forEach(
                        (file, text) -> {
                            Set<String> unknown = new TreeSet<>();
                            QUOTED.matcher(text)
                                    .results()
                                    .map(found -> found.group(1))
                                    .filter(word -> !KEY.matcher(word).matches())
                                    .filter(word -> !templates.contains(word))
                                    .forEach(unknown::add);
                            FETCHED.matcher(text)
                                    .results()
                                    .map(found -> found.group(1))
                                    .filter(word -> !KEY.matcher(word).matches())
                                    .forEach(unknown::add);
                            if (!unknown.isEmpty()) {
                                odd.put(file.toString(), unknown);
                            }
                        });

        assertEquals(Map.of(), odd, "neither the key of a text nor the name of a template");
    }

    private static Set<String> used() {
        Set<String> templates = Sources.templates();
        Set<String> used = new TreeSet<>();
        for (String text : sources().values()) {
            KEY.matcher(text).results().forEach(found -> used.add(found.group()));
        }
        used.removeAll(templates);
        return used;
    }

    private static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        sources.putAll(Sources.texts(Sources.JAVA, ".java"));
        sources.putAll(Sources.texts(Sources.RESOURCES.resolve("soy"), ".soy"));
        sources.putAll(Sources.texts(Sources.RESOURCES.resolve("js"), ".js"));
        sources.put(Sources.DESCRIPTOR, Sources.text(Sources.DESCRIPTOR));
        return sources;
    }

    private static List<Path> languageFiles() {
        return Sources.files(Sources.TEXTS, ".properties");
    }

    private static Set<String> keys(Path file) {
        return texts(file).keySet();
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        Map<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> places.add(found.group()));
        return places.stream().map(place -> place.substring(1, 2)).sorted().distinct().toList();
    }

    private static Set<String> without(Collection<String> all, Collection<String> some) {
        return all.stream()
                .filter(key -> !some.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
