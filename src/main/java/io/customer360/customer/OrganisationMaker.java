package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Optional;

/**
 * Creates and deletes organisations in the name of the person who asks, so Jira Service Management
 * has the last word. It stands outside our transactions: what it made stays when they fail.
 */
public interface OrganisationMaker {

    /** The longest name that Jira Service Management takes. */
    int LONGEST = 200;

    /** The organisation of this name; where there is one already, that may be the answer. */
    CustomerId create(String name, Actor actor);

    /** One of these names that an organisation has which the person is shown, whatever its case. */
    Optional<String> taken(Collection<String> names, Actor actor);

    /** Deletes the organisation for everybody; one that is gone already is fine. */
    void remove(CustomerId organisation, Actor actor);
}
