package io.customer360.access;

import io.customer360.customer.Follows;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.Profiles;
import io.customer360.customer.Readers;
import io.customer360.customer.Rights;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The one way to ask what the person behind the request may do. Every question is answered in the
 * same order: signed in, allowed, visible; a hidden customer and a missing one are not told apart.
 */
public final class Access implements VisibleCustomers, Readers, Rights {

    private final CurrentUser user;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Profiles profiles;
    private final Reach reach;
    private final Follows follows;

    /** Answers from who is signed in, what they hold, and what exists. */
    public Access(
            CurrentUser user,
            Permissions permissions,
            Organisations organisations,
            Profiles profiles,
            Reach reach,
            Follows follows) {
        this.user = user;
        this.permissions = permissions;
        this.organisations = organisations;
        this.profiles = profiles;
        this.reach = reach;
        this.follows = follows;
    }

    /** The signed-in person, who without a licence holds nothing, whatever their groups. */
    public Actor actor() {
        return user.key().map(key -> new Actor(key, held(key))).orElseThrow(NotSignedIn::new);
    }

    /** Somebody who may see customers at all. */
    public Actor requireView() {
        return actor().require(Permission.VIEW);
    }

    /** Somebody who may see this customer. */
    public Actor requireVisible(CustomerId customer) {
        return seeing(customer, requireView());
    }

    /** Somebody who may see and edit this customer. */
    public Actor requireEditor(CustomerId customer) {
        return seeing(customer, requireView().require(Permission.EDIT));
    }

    /** Somebody who may see this customer, and take along as a file what is to be seen. */
    public Actor requireExporter(CustomerId customer) {
        return seeing(customer, requireView().require(Permission.EXPORT));
    }

    /** Somebody who may see and edit what this customer pays. */
    public Actor requireRevenueEditor(CustomerId customer) {
        return seeing(
                customer, requireView().require(Permission.EDIT).require(Permission.SEE_REVENUE));
    }

    /** Somebody who may see this customer and change the settings of the app. */
    public Actor requireManagerOf(CustomerId customer) {
        return seeing(customer, requireManager().require(Permission.VIEW));
    }

    /** Somebody who may change the settings of the app. */
    public Actor requireManager() {
        return actor().require(Permission.MANAGE);
    }

    /** Whether somebody sees a customer for no other reason than that they follow it. */
    public boolean onlyFollows(Actor actor, CustomerId customer) {
        List<CustomerId> one = List.of(customer);
        return !actor.may(Permission.VIEW_ALL)
                && !follows.followedBy(actor.key(), one).isEmpty()
                && profiles.caredForBy(actor.key(), one).isEmpty()
                && reach.agentFor(actor.key(), one).isEmpty();
    }

    /** Those of these customers that exist and that this person may see, in the order asked for. */
    public List<Organisation> visible(Actor actor, Collection<CustomerId> customers) {
        if (!actor.may(Permission.VIEW) || customers.isEmpty()) {
            return List.of();
        }
        Map<CustomerId, Organisation> existing = organisations.find(customers);
        Set<CustomerId> visible = among(actor, existing.keySet());
        return customers.stream().filter(visible::contains).map(existing::get).toList();
    }

    @Override
    public Set<CustomerId> among(Actor actor, Collection<CustomerId> known) {
        if (!actor.may(Permission.VIEW) || known.isEmpty()) {
            return Set.of();
        }
        return actor.may(Permission.VIEW_ALL) ? Set.copyOf(known) : within(actor, known);
    }

    @Override
    public boolean maySee(UserKey person, CustomerId customer) {
        return !visible(of(person), List.of(customer)).isEmpty();
    }

    @Override
    public Actor of(UserKey person) {
        return new Actor(person, permissions.ofReader(person));
    }

    private Set<Permission> held(UserKey key) {
        return user.licensed() ? permissions.of(key, user.jiraAdmin()) : Set.of();
    }

    private Set<CustomerId> within(Actor actor, Collection<CustomerId> existing) {
        Set<CustomerId> visible = new HashSet<>(profiles.caredForBy(actor.key(), existing));
        addTo(visible, existing, others -> reach.agentFor(actor.key(), others));
        addTo(visible, existing, others -> follows.followedBy(actor.key(), others));
        return visible;
    }

    private static void addTo(
            Set<CustomerId> visible,
            Collection<CustomerId> existing,
            UnaryOperator<Collection<CustomerId>> more) {
        List<CustomerId> others =
                existing.stream().filter(customer -> !visible.contains(customer)).toList();
        if (!others.isEmpty()) {
            visible.addAll(more.apply(others));
        }
    }

    private Actor seeing(CustomerId customer, Actor actor) {
        if (visible(actor, List.of(customer)).isEmpty()) {
            throw new NotFound();
        }
        return actor;
    }
}
