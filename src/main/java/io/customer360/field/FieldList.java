package io.customer360.field;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;

/**
 * How the fields of a kind of record are arranged: the ids of the custom ones in order, and the
 * names of the system ones that are hidden.
 */
public record FieldList(FieldEntity entity, List<Integer> order, Set<String> hidden, int version) {

    /** The name of lists in history. */
    public static final String ENTITY = "field-list";

    public FieldList {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
    }

    /** The list while nobody has arranged anything. */
    public static FieldList shipped(FieldEntity entity) {
        return new FieldList(entity, List.of(), Set.of(), 0);
    }

    /** The next version, with another arrangement. */
    FieldList arranged(List<Integer> nextOrder, Set<String> nextHidden) {
        return new FieldList(entity, nextOrder, nextHidden, version + 1);
    }

    /** The fields in this order; those that came later follow as they came. */
    List<FieldDefinition> sorted(List<FieldDefinition> fields) {
        return fields.stream()
                .sorted(
                        comparingInt((FieldDefinition field) -> rank(field.id().value()))
                                .thenComparingInt(field -> field.id().value()))
                .toList();
    }

    private int rank(int id) {
        int at = order.indexOf(id);
        return at < 0 ? order.size() : at;
    }
}
