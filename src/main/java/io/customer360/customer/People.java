package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;

/** The users of the instance. */
public interface People {

    /** What the app is called where it stands in the place of a person. */
    String APP_NAME = "Customer 360";

    /** The user with this key, unless deleted. */
    Optional<Person> find(UserKey key);

    /** The name of a user or of the app, or the key of a user who has been deleted. */
    default String name(UserKey key) {
        return find(key)
                .map(Person::name)
                .orElseGet(() -> key.equals(UserKey.APP) ? APP_NAME : key.value());
    }

    /** The active users that match a query and that this person may look up. */
    List<Person> search(Actor viewer, String query, int max);
}
