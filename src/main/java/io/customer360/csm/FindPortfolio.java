package io.customer360.csm;

import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerDirectory;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.People;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out whose portfolio somebody wants to see, and may. */
public final class FindPortfolio {

    private final CsmPage page;
    private final CustomerDirectory directory;
    private final People people;

    /** Knows CSMs from this directory. */
    public FindPortfolio(CsmPage page, CustomerDirectory directory, People people) {
        this.page = page;
        this.directory = directory;
        this.people = people;
    }

    /**
     * The portfolio with this key of a CSM, or the viewer's own; those of others only for whoever
     * may see all customers. Who is no CSM and who must not be looked at are not told apart.
     */
    public Whose of(String key, Actor viewer) {
        viewer.require(Permission.VIEW);
        page.require();
        if (key.isEmpty() || key.equals(CsmFilter.ME.code()) || key.equals(viewer.key().value())) {
            return new Whose(viewer.key(), viewer.key());
        }
        return csms(viewer).stream()
                .filter(csm -> csm.value().equals(key))
                .map(csm -> new Whose(csm, viewer.key()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Somebody who looks after customers, and what they are called. */
    public record Csm(UserKey key, String name) {}

    /** The others whose portfolios somebody can choose, by name; none when only their own. */
    public List<Csm> choices(Actor viewer) {
        return csms(viewer).stream()
                .filter(csm -> !csm.equals(viewer.key()))
                .map(csm -> new Csm(csm, people.name(csm)))
                .sorted(Comparator.comparing(Csm::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<UserKey> csms(Actor viewer) {
        return viewer.may(Permission.VIEW_ALL)
                ? directory.csms(new CustomerScope(true, viewer.key(), Set.of()))
                : List.of();
    }

    /** Whether somebody looks after customers who is no active user any more. */
    public boolean gone(UserKey csm) {
        return people.find(csm).filter(person -> person.active()).isEmpty();
    }

    /** What somebody is called, by key if they are no more. */
    public String name(UserKey csm) {
        return people.name(csm);
    }

    /** The same as it is known from an address, where it may be missing. */
    public Whose of(Optional<String> key, Actor viewer) {
        return of(key.orElse(""), viewer);
    }
}
