package io.customer360.bulk;

import io.customer360.customer.CustomerQuery;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an edit is for: customers that were picked, or all of a list.
 *
 * @param list the list, when all of it is meant
 */
public record BulkTarget(Set<CustomerId> picked, Optional<CustomerQuery> list) {

    /** How many customers one edit can be for. */
    public static final int MOST = 5_000;

    public BulkTarget {
        picked = Set.copyOf(picked);
    }

    /**
     * Reads ids, or the parameters of a list.
     *
     * @param all whether the list is meant
     */
    public static BulkTarget parse(String all, List<String> ids, Map<String, String> parameters) {
        Fields fields = new Fields(Map.of("all", all));
        boolean whole = fields.flag("all");
        fields.check();
        if (whole) {
            return new BulkTarget(Set.of(), Optional.of(CustomerQuery.of(parameters)));
        }
        if (ids.isEmpty()) {
            throw Rejected.at("select", "c360.bulk.nobody.error");
        }
        if (ids.size() > MOST) {
            throw Rejected.at("select", "c360.bulk.too-many.error", MOST);
        }
        Set<CustomerId> picked = new LinkedHashSet<>();
        ids.forEach(id -> picked.add(customer(id)));
        return new BulkTarget(picked, Optional.empty());
    }

    private static CustomerId customer(String id) {
        try {
            return CustomerId.of(id);
        } catch (NotFound unreadable) {
            throw Rejected.at("select", "c360.input.choice.error");
        }
    }
}
