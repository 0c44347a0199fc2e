package io.customer360.contact;

import io.customer360.shared.UserKey;
import java.util.Optional;

/**
 * A member of a customer.
 *
 * @param user nothing when the user has been deleted since the members were read
 * @param contact the contact that is this user
 * @param twin a contact with the same e-mail address that is not linked to anybody yet
 */
public record CustomerUser(
        UserKey key,
        Optional<PortalUser> user,
        Optional<Raised> raised,
        Optional<Contact> contact,
        Optional<Contact> twin) {}
