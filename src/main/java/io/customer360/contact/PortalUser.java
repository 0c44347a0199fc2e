package io.customer360.contact;

import io.customer360.customer.Person;

/**
 * A user as the contacts of a customer need them.
 *
 * @param email blank when there is none, or when the reader may not see it
 */
public record PortalUser(Person person, String email) {}
