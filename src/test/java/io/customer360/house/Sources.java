package io.customer360.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of this project, as the tests of the house read them. */
final class Sources {

    /** Where the plugin's Java lives. */
    static final Path JAVA = Path.of("src/main/java");

    /** Where its templates, scripts, styles and Spring files live. */
    static final Path RESOURCES = Path.of("src/main/resources");

    /** The app as Jira sees it. */
    static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");

    /** Where the texts live. */
    static final Path TEXTS = Path.of("i18n");

    /** The rooms that touch Jira; every other room is core. */
    static final Set<String> EDGES = Set.of("adapter", "jobs", "plugin", "rest", "web");

    private static final Path ROOMS = JAVA.resolve("io/customer360");

    private Sources() {}

    /** The names of all rooms. */
    static Set<String> rooms() {
        try (Stream<Path> children = Files.list(ROOMS)) {
            Set<String> names = new TreeSet<>();
            children.filter(Files::isDirectory)
                    .forEach(room -> names.add(room.getFileName().toString()));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the rooms that know nothing of Jira. */
    static Set<String> coreRooms() {
        Set<String> names = rooms();
        names.removeAll(EDGES);
        return names;
    }

    /** The directory of a room. */
    static Path room(String name) {
        return ROOMS.resolve(name);
    }

    /** The files below a directory that end in this way, by path. */
    static List<Path> files(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of every file below a directory that ends in this way. */
    static Map<Path, String> texts(Path directory, String suffix) {
        Map<Path, String> texts = new TreeMap<>();
        files(directory, suffix).forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    /** The full names of all templates in the Soy files. */
    static Set<String> templates() {
        return Templates.in(texts(RESOURCES.resolve("soy"), ".soy").values());
    }
}
