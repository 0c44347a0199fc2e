package io.customer360.customer;

import io.customer360.field.FieldUsers;
import io.customer360.shared.UserKey;

/** The users of the instance, as custom fields accept them. */
public final class ActivePeople implements FieldUsers {

    private final People people;

    /** Accepts active ones of these people. */
    public ActivePeople(People people) {
        this.people = people;
    }

    @Override
    public boolean active(UserKey key) {
        return people.find(key).filter(Person::active).isPresent();
    }
}
