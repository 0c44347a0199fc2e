package io.customer360.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A field that went from one text to another; blank means not set. */
public record FieldChange(String field, String from, String to) {

    /** What differs between two states given as field and text, in the order of {@code after}. */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach(
                (field, to) -> {
                    String from = before.getOrDefault(field, "");
                    if (!from.equals(to)) {
                        changes.add(new FieldChange(field, from, to));
                    }
                });
        return List.copyOf(changes);
    }
}
