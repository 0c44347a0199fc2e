package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an entry names.
 *
 * @param found those that the person behind the entry may see
 * @param hidden whether there are others
 * @param taken whether only others have the external id
 */
record Match(Set<CustomerId> found, boolean hidden, boolean taken) {

    /** The one customer, or none; several are refused at this column. */
    Optional<CustomerId> only(String column) {
        if (found.size() > 1) {
            throw Rejected.at(column, "c360.ingest.customer-several.error");
        }
        return found.stream().findFirst();
    }

    /** The one customer; a hidden one is refused like a missing one. */
    CustomerId required(String column) {
        return only(column)
                .orElseThrow(() -> Rejected.at(column, "c360.ingest.customer-unknown.error"));
    }

    /** The one customer, when it is clear who that is. */
    Optional<CustomerId> single() {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
