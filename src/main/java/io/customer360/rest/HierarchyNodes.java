package io.customer360.rest;

import io.customer360.customer.CustomerRecord;
import io.customer360.customer.Organisation;
import io.customer360.customer.Relative;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.settings.Section;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.status.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes nodes of a tree from what is known of the customers in it. */
final class HierarchyNodes {
    private static final String HIDDEN = "…";

    private final Map<CustomerId, Optional<Status>> statuses;
    private final Optional<Map<CustomerId, List<Money>>> arr;
    private final CustomerUrls urls;

    HierarchyNodes(
            List<CustomerRecord> records,
            Optional<Map<CustomerId, List<Money>>> arr,
            CustomerUrls urls) {
        this.statuses =
                records.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.organisation().id(),
                                        CustomerRecord::status,
                                        (first, same) -> first));
        this.arr = arr;
        this.urls = urls;
    }

    /** A customer above others, all of which that matter are shown. */
    HierarchyJson.Node node(Organisation one, List<HierarchyJson.Node> below) {
        return node(new Relative(one, false), false, below);
    }

    /** Somebody above others whom the reader may not see. */
    static HierarchyJson.Node hidden(List<HierarchyJson.Node> below) {
        return new HierarchyJson.Node(0, HIDDEN, null, null, null, false, false, below);
    }

    /** A customer whose own are asked for by themselves, unless they are shown. */
    HierarchyJson.Node node(Relative one, boolean self, List<HierarchyJson.Node> below) {
        var id = one.organisation().id();
        return new HierarchyJson.Node(
                id.value(),
                one.organisation().name(),
                urls.section(id, Section.HIERARCHY),
                statuses.get(id).map(StatusJson::of).orElse(null),
                arr.map(known -> known.get(id)).orElse(null),
                self,
                one.parent() && below.isEmpty(),
                below);
    }
}
