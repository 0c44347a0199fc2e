package io.customer360.settings;

import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A layout as lines of text, for input and for the history: the keys of an arrangement, one per
 * line, with a minus before what is off; a heading after a hash, with the ids of its fields below.
 */
final class LayoutTexts {
    static final String OFF = "-";
    private static final String HEADING = "#";
    private static final int MAX_KEY = 60;

    private LayoutTexts() {}

    /** Reads an arrangement of known keys. */
    static Arrangement arrangement(String lines, List<String> known) {
        List<String> order = new ArrayList<>();
        Set<String> off = new HashSet<>();
        for (String line : Text.lines(lines, MAX_KEY)) {
            String key = line.startsWith(OFF) ? line.substring(1).strip() : line;
            if (!known.contains(key) || order.contains(key)) {
                throw Rejected.value("c360.input.choice.error");
            }
            order.add(key);
            if (line.startsWith(OFF)) {
                off.add(key);
            }
        }
        return new Arrangement(order, off);
    }

    /**
     * Reads groups of fields; a field before the first heading, or one placed twice, is refused.
     */
    static List<FieldGroup> groups(String text) {
        List<FieldGroup> groups = new ArrayList<>();
        Set<Integer> placed = new HashSet<>();
        for (String line : text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            if (line.startsWith(HEADING)) {
                String heading = Text.line(line.substring(1), FieldGroup.MAX_HEADING);
                groups.add(new FieldGroup(heading, List.of()));
                continue;
            }
            int field = Parse.wholeNumber(line, 1, Integer.MAX_VALUE);
            if (groups.isEmpty() || !placed.add(field)) {
                throw Rejected.value("c360.input.choice.error");
            }
            FieldGroup last = groups.remove(groups.size() - 1);
            List<Integer> fields = new ArrayList<>(last.fieldIds());
            fields.add(field);
            groups.add(new FieldGroup(last.heading(), fields));
        }
        return groups;
    }

    /** A layout by the fields of its form, with all there is, also what nobody has moved. */
    static Map<String, String> of(Layout layout) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sections", text(layout.sectionOrder(), Layout.SECTION_KEYS));
        texts.put("widgets", text(layout.widgetOrder(), Layout.WIDGET_KEYS));
        texts.put("tiles", text(layout.tileOrder(), Layout.TILE_KEYS));
        texts.put("groups", text(layout.fieldGroups()));
        return texts;
    }

    /** Everything there is as it is arranged. */
    static String text(Arrangement arrangement, List<String> shipped) {
        return arrangement.all(shipped).stream()
                .map(key -> arrangement.off().contains(key) ? OFF + key : key)
                .collect(Collectors.joining("\n"));
    }

    /** Groups of fields. */
    static String text(List<FieldGroup> groups) {
        return groups.stream().map(LayoutTexts::text).collect(Collectors.joining("\n"));
    }

    private static String text(FieldGroup group) {
        List<String> lines = new ArrayList<>(List.of(HEADING + " " + group.heading()));
        group.fieldIds().forEach(id -> lines.add(id.toString()));
        return String.join("\n", lines);
    }
}
