package io.customer360.customer;

import io.customer360.field.FieldDefinition;
import java.util.ArrayList;
import java.util.Collections;
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

    /** The groups in the order in which a list shows them. */
    public List<String> shown() {
        List<String> shown = new ArrayList<>(groups);
        if (descending) {
            Collections.reverse(shown);
        }
        return shown;
    }

    /** How far down a group is shown; unknown ones and none at all come last either way. */
    public int rank(String group) {
        int at = groups.indexOf(group);
        if (at < 0) {
            return groups.size();
        }
        return descending ? groups.size() - 1 - at : at;
    }
}
