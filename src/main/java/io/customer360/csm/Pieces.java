package io.customer360.csm;

import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerDirectory;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.ServedProjects;
import io.customer360.customer.VisibleCustomers;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The customers that somebody may see, so that they can be counted whatever their number. */
public final class Pieces {

    /** Of how many customers it is checked whether somebody sees them. */
    public static final int MOST_CHECKED = 5000;

    private static final int PIECE = 1000;
    private static final CustomerFilter OWN = CustomerFilter.of(Map.of("csm", CsmFilter.ME.code()));

    private final CustomerDirectory directory;
    private final VisibleCustomers visibility;
    private final ServedProjects projects;

    /** Finds them in these. */
    public Pieces(
            CustomerDirectory directory, VisibleCustomers visibility, ServedProjects projects) {
        this.directory = directory;
        this.visibility = visibility;
        this.projects = projects;
    }

    /** All that somebody may see; nothing when these are too many to be checked for them. */
    public Optional<List<Among>> of(Actor viewer) {
        return viewer.may(Permission.VIEW_ALL)
                ? Optional.of(List.of(Among.all(scope(viewer))))
                : checked(CustomerFilter.NONE, viewer);
    }

    /** Those that somebody looks after. */
    public Optional<List<Among>> own(Actor viewer) {
        return checked(OWN, viewer);
    }

    private Optional<List<Among>> checked(CustomerFilter filter, Actor viewer) {
        List<CustomerId> proposed =
                directory.traits(filter, scope(viewer), MOST_CHECKED + 1).stream()
                        .map(CustomerDirectory.Traits::customer)
                        .toList();
        return proposed.size() > MOST_CHECKED
                ? Optional.empty()
                : Optional.of(pieces(visibility.among(viewer, proposed)));
    }

    private CustomerScope scope(Actor viewer) {
        boolean everything = viewer.may(Permission.VIEW_ALL);
        return new CustomerScope(
                everything, viewer.key(), everything ? Set.of() : projects.of(viewer.key()));
    }

    /** No database takes lists of any length. */
    private static List<Among> pieces(Collection<CustomerId> customers) {
        List<CustomerId> all = List.copyOf(customers);
        List<Among> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            pieces.add(Among.these(all.subList(from, Math.min(from + PIECE, all.size()))));
        }
        return pieces;
    }
}
