package io.customer360.notice;

import io.customer360.customer.Organisations;
import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.customer.Rights;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows whom events are for: the CSM and the followers of each customer but not whoever did it,
 * each once, and only active people who may see the customer at this moment and have not muted it.
 * What is for somebody alone reaches them also when they have.
 */
public final class Addressees {
    private final Followers followers;
    private final Mutes mutes;
    private final Profiles profiles;
    private final Organisations organisations;
    private final Rights rights;
    private final VisibleCustomers visibility;
    private final People people;

    /** Knows it from here. */
    public Addressees(
            Followers followers,
            Mutes mutes,
            Profiles profiles,
            Organisations organisations,
            Rights rights,
            VisibleCustomers visibility,
            People people) {
        this.followers = followers;
        this.mutes = mutes;
        this.profiles = profiles;
        this.organisations = organisations;
        this.rights = rights;
        this.visibility = visibility;
        this.people = people;
    }

    /** Who is told of each of these; every event is a key. */
    Map<NoticeEvent, Set<UserKey>> of(List<NoticeEvent> events) {
        Map<NoticeEvent, Set<UserKey>> meant = meant(events);
        Map<UserKey, Reached> reached = reached(meant);
        meant.forEach((event, people) -> people.removeIf(it -> !reached.get(it).by(event)));
        return meant;
    }

    private Map<NoticeEvent, Set<UserKey>> meant(List<NoticeEvent> events) {
        Set<CustomerId> customers = new HashSet<>();
        events.forEach(it -> customers.add(it.customer()));
        Map<CustomerId, Set<UserKey>> following = followers.of(customers);
        Map<CustomerId, Profile> known = profiles.of(customers);
        Map<NoticeEvent, Set<UserKey>> meant = new HashMap<>();
        for (NoticeEvent event : events) {
            Set<UserKey> people = new LinkedHashSet<>();
            if (event.only().isPresent()) {
                people.add(event.only().get());
            } else {
                known.get(event.customer()).csm().ifPresent(people::add);
                Optional.ofNullable(event.details().get(NoticeDetail.CSM_FROM))
                        .map(UserKey::new)
                        .ifPresent(people::add);
                people.addAll(following.getOrDefault(event.customer(), Set.of()));
            }
            event.by().ifPresent(people::remove);
            meant.put(event, people);
        }
        return meant;
    }

    /** Of which customers somebody can be told, and which of those they have muted. */
    private record Reached(Set<CustomerId> open, Set<CustomerId> muted) {

        private boolean by(NoticeEvent event) {
            return open.contains(event.customer())
                    && (event.only().isPresent() || !muted.contains(event.customer()));
        }
    }

    /** Of which customers people can be told, of those they are meant to be. */
    private Map<UserKey, Reached> reached(Map<NoticeEvent, Set<UserKey>> meant) {
        Map<UserKey, Set<CustomerId>> asked = new HashMap<>();
        Set<CustomerId> customers = new HashSet<>();
        meant.forEach(
                (event, people) -> {
                    customers.add(event.customer());
                    people.forEach(
                            it ->
                                    asked.computeIfAbsent(it, key -> new HashSet<>())
                                            .add(event.customer()));
                });
        Set<CustomerId> existing = organisations.find(customers).keySet();
        Map<UserKey, Reached> reached = new HashMap<>();
        asked.forEach((person, some) -> reached.put(person, reached(person, some, existing)));
        return reached;
    }

    private Reached reached(
            UserKey person, Collection<CustomerId> asked, Set<CustomerId> existing) {
        if (people.find(person).filter(Person::active).isEmpty()) {
            return new Reached(Set.of(), Set.of());
        }
        Set<CustomerId> open = new HashSet<>(asked);
        open.retainAll(existing);
        Set<CustomerId> seen = visibility.among(rights.of(person), open);
        return new Reached(seen, mutes.mutedBy(person, seen));
    }
}
