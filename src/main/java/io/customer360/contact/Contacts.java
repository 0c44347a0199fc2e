package io.customer360.contact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contacts of customers, without those that were deleted. Writes store the record and its
 * revision together.
 */
public interface Contacts {

    /** How many starred contacts of a customer are told. */
    int MOST_IMPORTANT = 10;

    /** The contacts that a query asks for. */
    ContactPage page(CustomerId customer, ContactQuery query);

    /**
     * The starred contacts of several customers in one go, by name, at most {@link #MOST_IMPORTANT}
     * each; every asked customer is a key.
     */
    Map<CustomerId, List<Contact>> important(Collection<CustomerId> customers);

    /** How many contacts a customer has. */
    int count(CustomerId customer);

    /** How many contacts of all customers have this type. */
    int count(ContactTypeId type);

    /** The contact with this id. */
    Optional<Contact> find(ContactId id);

    /** The contact with this id in the system it comes from, even a deleted one. */
    Optional<Contact> find(ExternalId id);

    /** The contacts of a customer with one of these e-mail addresses, whatever their case. */
    List<Contact> withEmail(CustomerId customer, Collection<String> emails);

    /** The contacts of a customer that are one of these users. */
    List<Contact> linked(CustomerId customer, Collection<UserKey> users);

    /** Stores a new contact as version 1. */
    Contact add(CustomerId customer, ExternalId id, ContactDetails details, Revision revision);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    Contact replace(Contact next, int expectedVersion, Revision revision);

    /** Keeps words beyond its own by which a contact is found, in the same piece of work. */
    void findableBy(ContactId id, String words);

    /**
     * Marks a contact as deleted; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    void remove(Contact contact, int expectedVersion, Revision revision);

    /** Gives the external id of a deleted contact free, as if it had never been taken. */
    void release(ContactId deleted);
}
