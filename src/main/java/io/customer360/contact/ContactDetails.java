package io.customer360.contact;

import io.customer360.shared.UserKey;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a contact; role, e-mail and phone are blank when unknown.
 *
 * @param important whether the contact is starred
 * @param user the Jira user the contact is, who keeps name and e-mail up to date
 */
public record ContactDetails(
        String name,
        String role,
        String email,
        String phone,
        Optional<ContactTypeId> type,
        boolean important,
        Optional<UserKey> user) {

    /** The longest name. */
    public static final int MAX_NAME = 150;

    /** The longest role. */
    public static final int MAX_ROLE = 150;

    /** The longest e-mail address. */
    public static final int MAX_EMAIL = 150;

    /** The longest phone number. */
    public static final int MAX_PHONE = 60;

    public ContactDetails {
        Objects.requireNonNull(role);
        Objects.requireNonNull(email);
        Objects.requireNonNull(phone);
        Objects.requireNonNull(type);
        Objects.requireNonNull(user);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a contact needs a name");
        }
    }

    /** How addresses are compared: two that differ by case alone reach the same person. */
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** With or without the star. */
    ContactDetails starred(boolean star) {
        return new ContactDetails(name, role, email, phone, type, star, user);
    }

    /** Linked to a user, or to nobody. */
    ContactDetails linked(Optional<UserKey> to) {
        return new ContactDetails(name, role, email, phone, type, important, to);
    }
}
