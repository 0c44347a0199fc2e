package io.customer360.contact;

import io.customer360.membership.Memberships;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a contact must be beside the others of its customer; what it was before may stay. */
final class ContactRules {
    private final Contacts contacts;
    private final ContactTypesStore types;
    private final Memberships memberships;

    ContactRules(Contacts contacts, ContactTypesStore types, Memberships memberships) {
        this.contacts = contacts;
        this.types = types;
        this.memberships = memberships;
    }

    void requireRight(
            CustomerId customer, ContactDetails next, Optional<Contact> held, boolean twice) {
        Optional<ContactDetails> before = held.map(Contact::details);
        next.type()
                .filter(type -> !before.flatMap(ContactDetails::type).equals(Optional.of(type)))
                .ifPresent(this::requireOffered);
        next.user()
                .filter(user -> !before.flatMap(ContactDetails::user).equals(Optional.of(user)))
                .ifPresent(user -> requireFree(customer, user));
        boolean sameEmail =
                before.map(ContactDetails::email)
                        .map(ContactDetails::emailKey)
                        .filter(ContactDetails.emailKey(next.email())::equals)
                        .isPresent();
        if (!next.email().isEmpty() && !sameEmail && !twice) {
            requireNew(customer, next.email());
        }
    }

    private void requireOffered(ContactTypeId type) {
        if (types.current().find(type).filter(ContactType::offered).isEmpty()) {
            throw Rejected.at("type", "c360.input.choice.error");
        }
    }

    private void requireFree(CustomerId customer, UserKey user) {
        if (!memberships.has(customer, user)) {
            throw Rejected.at("user", "c360.contacts.user.error");
        }
        contacts.linked(customer, Set.of(user)).stream()
                .findFirst()
                .ifPresent(
                        other -> {
                            throw Rejected.at(
                                    "user",
                                    "c360.contacts.user-taken.error",
                                    other.details().name());
                        });
    }

    private void requireNew(CustomerId customer, String email) {
        contacts.withEmail(customer, List.of(email)).stream()
                .findFirst()
                .ifPresent(
                        other -> {
                            throw Rejected.at(
                                    "email",
                                    "c360.contacts.email-twice.error",
                                    other.details().name());
                        });
    }

    void requireRoom(CustomerId customer) {
        if (contacts.count(customer) >= Contact.MAX_PER_CUSTOMER) {
            throw Rejected.value("c360.contacts.too-many.error", Contact.MAX_PER_CUSTOMER);
        }
    }

    /** A feed never takes over another customer's contact, nor brings back a deleted one. */
    void requireFeedable(Contact known, CustomerId customer) {
        if (!known.customer().equals(customer)) {
            throw Rejected.at("externalId", "c360.contacts.external-id-taken.error");
        }
        if (contacts.find(known.id()).isEmpty()) {
            throw Rejected.at("externalId", "c360.contacts.external-id-deleted.error");
        }
    }
}
