package io.customer360.customer;

import io.customer360.field.FieldDefinition;
import java.util.List;
import java.util.Optional;

/**
 * An order with its groups in their order, for example the ids of statuses, or the keys of CSMs by
 * name; columns whose values sort by themselves have none.
 *
 * @param field the custom field that the list is sorted by
 */
public record Ordering(
        ListColumn by, boolean descending, List<String> groups, Optional<FieldDefinition> field) {

    public Ordering {
        groups = List.copyOf(groups);
    }

    /** An order by what every customer has. */
    public Ordering(CustomerColumn by, boolean descending, List<String> groups) {
        this(by, descending, groups, Optional.empty());
    }

    /** How far down a group comes; unknown ones and none at all come last. */
    public int rank(String group) {
        int at = groups.indexOf(group);
        return at < 0 ? groups.size() : at;
    }
}
