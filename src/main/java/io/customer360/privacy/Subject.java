package io.customer360.privacy;

import io.customer360.shared.UserKey;
import java.util.Set;

/**
 * The person that somebody asks about.
 *
 * @param asked the user or the address as it was typed
 * @param users the users this person is or was
 * @param emails the addresses this person is known by, in small letters
 */
public record Subject(String asked, Set<UserKey> users, Set<String> emails) {

    /** Stands in every record for a user who was erased. */
    public static final UserKey ERASED = new UserKey("erased");

    public Subject {
        users = Set.copyOf(users);
        emails = Set.copyOf(emails);
    }
}
