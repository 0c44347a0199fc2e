package io.customer360.ingest;

import io.customer360.shared.Fields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the columns of a file mean.
 *
 * @param columns for each column of the file the name of an {@link IntakeColumn}, or blank when it
 *     is left out
 * @param fixed texts that all records have in common, by the names of their columns
 */
public record ImportPlan(
        List<String> columns, Map<String, String> fixed, DayOrder days, Manner manner) {

    /** How many columns can have a text that all records have in common. */
    public static final int MAX_FIXED = 5;

    public ImportPlan {
        columns = List.copyOf(columns);
        fixed = Map.copyOf(fixed);
    }

    /**
     * Reads the lists {@code columns}, {@code fixedColumns} and {@code fixedTexts}, and the fields
     * of {@link Manner} and {@code days}; refuses all faults at once.
     */
    static ImportPlan parse(
            Map<String, List<String>> lists,
            Map<String, String> input,
            int width,
            List<IntakeColumn> known) {
        Fields fields = new Fields(input);
        Manner manner =
                fields.attempt("source", () -> Manner.parse(input)).orElse(new Manner("-", false));
        DayOrder days =
                fields.attempt("days", () -> DayOrder.of(input.get("days"))).orElse(DayOrder.ISO);
        Set<String> used = new HashSet<>();
        List<String> columns = lists.getOrDefault("columns", List.of());
        if (columns.size() != width) {
            fields.problem("columns", "c360.import.columns.error");
        }
        for (int at = 0; at < columns.size(); at++) {
            meaning("columns." + at, columns.get(at), used, known, fields);
        }
        Map<String, String> fixed = fixed(lists, used, known, fields);
        if (known.stream().noneMatch(it -> it.key() && columns.contains(it.name()))) {
            fields.problem("", "c360.import.key.error");
        }
        fields.check();
        return new ImportPlan(columns, fixed, days, manner);
    }

    private static Map<String, String> fixed(
            Map<String, List<String>> lists,
            Set<String> used,
            List<IntakeColumn> known,
            Fields fields) {
        List<String> columns = lists.getOrDefault("fixedColumns", List.of());
        List<String> texts = lists.getOrDefault("fixedTexts", List.of());
        Map<String, String> fixed = new LinkedHashMap<>();
        if (columns.size() != texts.size() || columns.size() > MAX_FIXED) {
            fields.problem("fixedColumns", "c360.import.fixed.error", MAX_FIXED);
            return fixed;
        }
        for (int at = 0; at < columns.size(); at++) {
            meaning("fixedColumns." + at, columns.get(at), used, known, fields);
            if (!columns.get(at).isEmpty()) {
                fixed.put(columns.get(at), texts.get(at));
            }
        }
        return fixed;
    }

    private static void meaning(
            String field,
            String column,
            Set<String> used,
            List<IntakeColumn> known,
            Fields fields) {
        if (column.isEmpty()) {
            return;
        }
        if (known.stream().noneMatch(it -> it.name().equals(column))) {
            fields.problem(field, "c360.import.column.error");
        } else if (!used.add(column)) {
            fields.problem(field, "c360.import.column-twice.error");
        }
    }
}
