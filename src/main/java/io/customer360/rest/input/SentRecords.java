package io.customer360.rest.input;

import java.util.List;
import java.util.Map;

/**
 * Many records of one kind as a program sends them, each as texts by name. Custom fields have the
 * names {@code fields.ID}; several texts of such a field and several tags are joined by semicolons.
 */
public record SentRecords(List<Map<String, String>> all) {

    /** How many can be sent at once. */
    public static final int MAX = 1_000;

    public SentRecords {
        all = List.copyOf(all);
    }
}
