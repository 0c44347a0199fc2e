package io.customer360.ingest;

import io.customer360.settings.Preferences;
import io.customer360.shared.UserKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the headings of files meant to a person the last time, kind by kind. Preferences are short,
 * so what is remembered is spread over several.
 */
final class RememberedColumns {
    private static final int MAX_PIECES = 60;

    private final Preferences preferences;

    RememberedColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The column each heading meant, blank for one that was left out. */
    Map<String, String> of(UserKey person, String kind) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int piece = 0; piece < MAX_PIECES; piece++) {
            Optional<String> text = preferences.of(person, name(kind, piece));
            if (text.isEmpty()) {
                break;
            }
            text.get().lines().forEach(line -> read(line, columns));
        }
        return columns;
    }

    /** Remembers what the headings of a file mean, and what they meant in others. */
    void keep(UserKey person, String kind, List<String> headings, List<String> columns) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            all.putIfAbsent(IntakeColumn.normal(headings.get(at)), columns.get(at));
        }
        of(person, kind).forEach(all::putIfAbsent);
        all.remove("");
        write(person, kind, all);
    }

    private void write(UserKey person, String kind, Map<String, String> columns) {
        int piece = 0;
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String line = column.getKey() + "=" + column.getValue() + "\n";
            if (text.length() + line.length() > Preferences.MAX_CONTENT) {
                preferences.keep(person, name(kind, piece++), text.toString());
                text.setLength(0);
            }
            if (piece == MAX_PIECES) {
                return;
            }
            text.append(line);
        }
        preferences.keep(person, name(kind, piece), text.toString());
        preferences.forget(person, name(kind, piece + 1));
    }

    private static void read(String line, Map<String, String> columns) {
        int at = line.indexOf('=');
        if (at > 0) {
            columns.put(line.substring(0, at), line.substring(at + 1));
        }
    }

    private static String name(String kind, int piece) {
        return "import." + kind + "." + piece;
    }
}
