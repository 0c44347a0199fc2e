package io.customer360.sandbox.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The packages a bundle may import, read from the explicit list {@code osgi/exports.txt}: only what
 * Jira exports, so that a library missing in the plugin's jar shows here as it would there.
 */
public final class Exports {
    private static final String LIST = "/osgi/exports.txt";

    private Exports() {}

    /** The list without the packages of an application that is not installed. */
    public static List<String> without(String application) {
        return all().stream().filter(line -> !line.startsWith(application + ".")).toList();
    }

    /** The lines of the list, for example {@code jakarta.servlet;version="6.0.0"}. */
    public static List<String> all() {
        InputStream in = Objects.requireNonNull(Exports.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
