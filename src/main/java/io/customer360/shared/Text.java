package io.customer360.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for text that people enter, in one place. */
public final class Text {

    // Control characters, halves of surrogate pairs (no database stores them) and direction
    // overrides.
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private Text() {}

    /** One line of at most {@code max} characters, trimmed and without control characters. */
    public static String line(String raw, int max) {
        String line = clean(raw);
        if (line.length() > max) {
            throw Rejected.value("c360.input.too-long.error", max);
        }
        return line;
    }

    /** Whether nothing is left of a text by these rules. */
    public static boolean blank(String raw) {
        return clean(raw).isEmpty();
    }

    /** The lines of a text, each by the rules of {@link #line}, without blank and repeated ones. */
    public static List<String> lines(String raw, int max) {
        Map<String, String> lines = new LinkedHashMap<>();
        raw.lines()
                .map(line -> line(line, max))
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.putIfAbsent(line.toLowerCase(Locale.ROOT), line));
        return List.copyOf(lines.values());
    }

    /**
     * Text of at most {@code max} characters whose lines stay, each cleaned like any other text.
     */
    public static String paragraphs(String raw, int max) {
        String text =
                raw.lines().map(line -> line(line, max)).collect(Collectors.joining("\n")).strip();
        if (text.length() > max) {
            throw Rejected.value("c360.input.too-long.error", max);
        }
        return text;
    }

    private static String clean(String raw) {
        return UNWANTED.matcher(raw).replaceAll(" ").strip();
    }
}
