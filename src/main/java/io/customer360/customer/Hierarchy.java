package io.customer360.customer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which customers belong to which. Whoever may not be seen is left out, with those below it; a
 * circle, which two edits at the same moment can make, is read once round.
 */
public final class Hierarchy implements ParentRule {

    /** How many levels there may be, the topmost included. */
    public static final int LEVELS = 10;

    /** Of how many customers totals are made. */
    public static final int MOST = 1_000;

    private final Profiles profiles;
    private final Organisations organisations;
    private final VisibleCustomers visibility;

    /** Reads who belongs to whom from these profiles. */
    public Hierarchy(Profiles profiles, Organisations organisations, VisibleCustomers visibility) {
        this.profiles = profiles;
        this.organisations = organisations;
        this.visibility = visibility;
    }

    @Override
    public void check(CustomerId child, CustomerId parent, Actor actor) {
        if (parent.equals(child)) {
            throw refused("c360.attributes.parent-self.error");
        }
        if (seen(List.of(parent), actor).isEmpty()) {
            throw refused("c360.attributes.parent-unknown.error");
        }
        List<CustomerId> above = above(parent);
        if (above.contains(child)) {
            throw refused("c360.hierarchy.circle.error");
        }
        if (above.size() + 1 + height(child) > LEVELS) {
            throw refused("c360.hierarchy.too-deep.error", LEVELS);
        }
    }

    @Override
    public void checkLeaving(CustomerId parent, Actor actor) {
        if (hidden(parent, actor)) {
            throw refused("c360.hierarchy.hidden-parent.error");
        }
    }

    /** Those around a customer. */
    public Family around(CustomerId customer, Actor viewer) {
        List<CustomerId> above = above(customer);
        List<Optional<Organisation>> ancestors = ancestors(above, viewer);
        List<Relative> siblings =
                above.isEmpty() || seen(List.of(above.get(0)), viewer).isEmpty()
                        ? relatives(List.of(customer), viewer)
                        : below(above.get(0), viewer);
        return new Family(ancestors, siblings, below(customer, viewer));
    }

    /** Whether a customer belongs to one that the viewer may not see. */
    public boolean belowHidden(CustomerId customer, Actor viewer) {
        return profiles.of(customer).parent().filter(parent -> hidden(parent, viewer)).isPresent();
    }

    /** Those that belong to a customer, by name. */
    public List<Relative> below(CustomerId customer, Actor viewer) {
        return relatives(children(List.of(customer)).get(customer), viewer);
    }

    /** A customer and everybody below it, level by level. */
    public Set<CustomerId> whole(CustomerId customer, Actor viewer) {
        Set<CustomerId> all = new LinkedHashSet<>(List.of(customer));
        List<CustomerId> level = List.of(customer);
        for (int depth = 1; depth < LEVELS && !level.isEmpty() && all.size() < MOST; depth++) {
            level =
                    seen(flat(children(level)), viewer).stream()
                            .map(Organisation::id)
                            .filter(all::add)
                            .toList();
        }
        return all;
    }

    /** The topmost that may be seen first; neighbours that may not be seen are one gap. */
    private List<Optional<Organisation>> ancestors(List<CustomerId> above, Actor viewer) {
        Map<CustomerId, Organisation> seen =
                seen(above, viewer).stream().collect(toMap(Organisation::id, identity()));
        List<Optional<Organisation>> ancestors = new ArrayList<>();
        for (int next = above.size() - 1; next >= 0; next--) {
            Optional<Organisation> one = Optional.ofNullable(seen.get(above.get(next)));
            boolean gap = !ancestors.isEmpty() && ancestors.get(ancestors.size() - 1).isPresent();
            if (one.isPresent() || gap) {
                ancestors.add(one);
            }
        }
        return ancestors;
    }

    private boolean hidden(CustomerId customer, Actor viewer) {
        return organisations.find(customer).isPresent()
                && seen(List.of(customer), viewer).isEmpty();
    }

    private List<Relative> relatives(Collection<CustomerId> customers, Actor viewer) {
        List<Organisation> seen = seen(customers, viewer);
        Map<CustomerId, List<CustomerId>> next =
                children(seen.stream().map(Organisation::id).toList());
        Set<CustomerId> known = new HashSet<>();
        seen(flat(next), viewer).forEach(one -> known.add(one.id()));
        return seen.stream()
                .sorted(Comparator.comparing(one -> SortName.of(one.name())))
                .map(
                        one ->
                                new Relative(
                                        one, next.get(one.id()).stream().anyMatch(known::contains)))
                .toList();
    }

    /** Everybody above a customer, the nearest first. */
    private List<CustomerId> above(CustomerId customer) {
        Set<CustomerId> above = new LinkedHashSet<>();
        Optional<CustomerId> next = profiles.of(customer).parent();
        while (next.isPresent() && above.size() <= LEVELS && above.add(next.get())) {
            next = profiles.of(next.get()).parent();
        }
        above.remove(customer);
        return List.copyOf(above);
    }

    /** How many levels a customer and those below it take. */
    private int height(CustomerId customer) {
        Set<CustomerId> all = new HashSet<>(List.of(customer));
        List<CustomerId> level = List.of(customer);
        int height = 0;
        while (!level.isEmpty() && height <= LEVELS) {
            height++;
            level = flat(children(level)).stream().filter(all::add).toList();
        }
        return height;
    }

    private Map<CustomerId, List<CustomerId>> children(Collection<CustomerId> customers) {
        return customers.isEmpty() ? Map.of() : profiles.children(customers, MOST);
    }

    private List<Organisation> seen(Collection<CustomerId> customers, Actor viewer) {
        if (customers.isEmpty()) {
            return List.of();
        }
        Map<CustomerId, Organisation> existing = organisations.find(customers);
        Set<CustomerId> visible = visibility.among(viewer, existing.keySet());
        return customers.stream().filter(visible::contains).map(existing::get).toList();
    }

    private static List<CustomerId> flat(Map<CustomerId, List<CustomerId>> children) {
        return children.values().stream().flatMap(List::stream).toList();
    }

    private static Rejected refused(String code, Object... args) {
        return Rejected.at(ProfileField.PARENT.field(), code, args);
    }
}
