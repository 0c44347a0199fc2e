package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People in memory: Carla and Dan, Inez who has left, and Paula from the portal. */
public final class MemoryPeople implements People {

    private final Map<UserKey, Person> byKey = new LinkedHashMap<>();
    private int questions;

    /** The usual people. */
    public MemoryPeople() {
        holding("carla", "Carla Castle", true);
        holding("dan", "Dan Dale", true);
        holding("inez", "Inez Ivory", false);
        holding("paula", "Paula Portal", true);
    }

    /** Holds one more. */
    public MemoryPeople holding(String key, String name, boolean active) {
        UserKey user = new UserKey(key);
        byKey.put(user, new Person(user, name, active, "/avatar/" + key));
        return this;
    }

    /** Forgets one. */
    public void delete(String key) {
        byKey.remove(new UserKey(key));
    }

    @Override
    public Optional<Person> find(UserKey key) {
        questions++;
        return Optional.ofNullable(byKey.get(key));
    }

    /** How often somebody has asked for one person. */
    public int questions() {
        return questions;
    }

    @Override
    public List<Person> search(Actor viewer, String query, int max) {
        return byKey.values().stream()
                .filter(person -> person.active() && person.name().contains(query))
                .limit(max)
                .toList();
    }
}
