package io.customer360.link;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Optional;

/** One link of a customer. */
public record CustomerLink(
        LinkId id,
        CustomerId customer,
        String name,
        WebAddress address,
        Optional<ExternalId> externalId,
        int version) {

    /** The name of links in history. */
    public static final String ENTITY = "link";

    /** The longest name of a link. */
    public static final int MAX_NAME = 100;

    /** How many links one customer can have. */
    public static final int MAX_PER_CUSTOMER = 50;

    /** The next version with what an edit says. */
    CustomerLink with(LinkDraft draft) {
        return new CustomerLink(
                id, customer, draft.name(), draft.address(), externalId, version + 1);
    }
}
