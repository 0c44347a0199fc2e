package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;

/** The users of the instance. */
public interface People {

    /** The user with this key, unless deleted. */
    Optional<Person> find(UserKey key);

    /** The name of a user, or the key of one that has been deleted. */
    default String name(UserKey key) {
        return find(key).map(Person::name).orElse(key.value());
    }

    /** The active users that match a query and that this person may look up. */
    List<Person> search(Actor viewer, String query, int max);
}
