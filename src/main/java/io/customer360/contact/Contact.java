package io.customer360.contact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;

/** A person at a customer whom we keep in contact with. */
public record Contact(
        ContactId id,
        CustomerId customer,
        ExternalId externalId,
        ContactDetails details,
        Stamp stamp,
        int version) {

    /** The name of contacts in history. */
    public static final String ENTITY = "contact";

    /** How many contacts a customer can have. */
    public static final int MAX_PER_CUSTOMER = 20_000;

    /** The next version of this contact. */
    Contact changed(ContactDetails next, Revision revision) {
        return new Contact(id, customer, externalId, next, stamp.touched(revision), version + 1);
    }
}
