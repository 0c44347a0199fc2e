package io.customer360.ingest;

import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the customers that many entries name, all at once. */
public final class FindCustomers {

    private final CustomerKeys keys;
    private final VisibleCustomers visible;

    /** Looks for customers by these keys among those that somebody may see. */
    public FindCustomers(CustomerKeys keys, VisibleCustomers visible) {
        this.keys = keys;
        this.visible = visible;
    }

    /** Those of these customers that exist and that this person may see. */
    Set<CustomerId> visible(Collection<CustomerId> customers, Actor actor) {
        return visible.among(actor, keys.existing(customers));
    }

    /** Whom each of these names. */
    Map<Asked, Match> of(Collection<Asked> asked, Actor actor) {
        Map<ExternalId, Set<CustomerId>> external = keys.external(all(asked, Asked::externalId));
        Map<String, Set<CustomerId>> named = keys.named(all(asked, Asked::name));
        Map<String, Set<CustomerId>> domains = keys.domains(all(asked, Asked::domain));
        Set<CustomerId> candidates = new HashSet<>(all(asked, Asked::id));
        Stream.of(external, named, domains)
                .flatMap(ways -> ways.values().stream())
                .forEach(candidates::addAll);
        Set<CustomerId> existing = keys.existing(candidates);
        Set<CustomerId> seen = visible.among(actor, existing);
        Map<Asked, Match> matches = new HashMap<>();
        for (Asked one : asked) {
            List<Set<CustomerId>> ways =
                    List.of(
                            way(one.externalId(), external),
                            one.id().map(Set::of).orElse(Set.of()),
                            way(one.name(), named),
                            way(one.domain(), domains));
            matches.put(one, match(ways, existing, seen));
        }
        return matches;
    }

    private static Match match(
            List<Set<CustomerId>> ways, Set<CustomerId> existing, Set<CustomerId> seen) {
        boolean taken = hidden(ways.get(0), existing, seen);
        boolean hidden = false;
        for (Set<CustomerId> way : ways) {
            Set<CustomerId> found = new HashSet<>(way);
            found.retainAll(seen);
            if (!found.isEmpty()) {
                return new Match(found, false, taken);
            }
            hidden |= hidden(way, existing, seen);
        }
        return new Match(Set.of(), hidden, taken);
    }

    private static boolean hidden(
            Set<CustomerId> way, Set<CustomerId> existing, Set<CustomerId> seen) {
        return way.stream().noneMatch(seen::contains) && way.stream().anyMatch(existing::contains);
    }

    private static <K> Set<CustomerId> way(Optional<K> key, Map<K, Set<CustomerId>> known) {
        return key.map(known::get).orElse(Set.of());
    }

    private static <K> Set<K> all(Collection<Asked> asked, Function<Asked, Optional<K>> part) {
        Set<K> all = new HashSet<>();
        asked.forEach(one -> part.apply(one).ifPresent(all::add));
        return all;
    }
}
