package io.customer360.link;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Optional;

/** The links of customers. Each change stores the record and its revision together. */
public interface Links {

    /** The links of a customer, by name. */
    List<CustomerLink> of(CustomerId customer);

    /** The link with this id. */
    Optional<CustomerLink> find(LinkId id);

    /** The link with this id in the system it comes from. */
    Optional<CustomerLink> find(ExternalId id);

    /** Stores a new link. */
    CustomerLink add(CustomerId customer, LinkDraft draft, Revision revision);

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void replace(CustomerLink next, Revision revision);

    /** Takes a link away; {@code Stale} when somebody saved before. */
    void remove(CustomerLink link, Revision revision);
}
