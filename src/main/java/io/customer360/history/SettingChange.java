package io.customer360.history;

import io.customer360.shared.FieldChange;
import java.util.ArrayList;
import java.util.List;

/**
 * What an edit did to one field of a setting. Of a list only those lines are told that the other
 * side has not; where nothing but the order differs, what lies between the first and the last
 * difference.
 */
public record SettingChange(String field, List<String> from, List<String> to) {
    public SettingChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** What an edit has changed, without the lines that stayed. */
    public static SettingChange of(FieldChange change) {
        List<String> before = change.from().lines().toList();
        List<String> after = change.to().lines().toList();
        List<String> gone = without(before, after);
        List<String> added = without(after, before);
        return gone.isEmpty() && added.isEmpty()
                ? moved(change.field(), before, after)
                : new SettingChange(change.field(), gone, added);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    private static SettingChange moved(String field, List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = before.size();
        while (end > start && before.get(end - 1).equals(after.get(end - 1))) {
            end--;
        }
        return new SettingChange(field, before.subList(start, end), after.subList(start, end));
    }
}
