package io.customer360.notice;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks up which of many customers are there and may be seen. */
final class VisibleOnes {
    private static final int PIECE = 1000;

    private VisibleOnes() {}

    /** Those of these customers that exist and that this person may see at this moment. */
    static Map<CustomerId, Organisation> of(
            Collection<CustomerId> customers,
            Actor reader,
            Organisations organisations,
            VisibleCustomers visibility) {
        Map<CustomerId, Organisation> seen = new TreeMap<>((a, b) -> a.value() - b.value());
        List<CustomerId> all = customers.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<CustomerId> piece = all.subList(from, Math.min(from + PIECE, all.size()));
            Map<CustomerId, Organisation> known = organisations.find(piece);
            Set<CustomerId> visible = visibility.among(reader, known.keySet());
            visible.forEach(customer -> seen.put(customer, known.get(customer)));
        }
        return seen;
    }
}
