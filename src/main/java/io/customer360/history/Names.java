package io.customer360.history;

import io.customer360.customer.People;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names behind the ids of one answer; each person is looked up once. */
final class Names {

    private final People people;
    private final Map<String, String> statuses;
    private final Map<String, String> known = new HashMap<>();

    Names(People people, List<Status> statuses) {
        this.people = people;
        this.statuses =
                statuses.stream()
                        .collect(Collectors.toMap(one -> one.id().toString(), Status::name));
    }

    /** The name of a user, or the key of one that has been deleted. */
    String person(String key) {
        return known.computeIfAbsent(key, user -> people.name(new UserKey(user)));
    }

    /** The name of a status, or the id of one that has been deleted. */
    String status(String id) {
        return statuses.getOrDefault(id, id);
    }
}
