package io.customer360.membership;

import io.customer360.customer.Organisation;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service desk in memory, whose parts can stop answering. */
final class AServiceDesk implements OrganisationSource {

    private static final int PAGE = 100;

    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<Integer, Set<UserKey>> members = new HashMap<>();
    private final Map<Long, Set<CustomerId>> links = new TreeMap<>();
    private final Set<Integer> silentOrganisations = new HashSet<>();
    private final Set<Integer> cutOrganisations = new HashSet<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<Long> silentProjects = new HashSet<>();
    private Optional<Obstacle> obstacle = Optional.empty();
    private int silentFrom = Integer.MAX_VALUE;
    private Runnable between = () -> {};
    private Runnable after = () -> {};
    private int others;
    private boolean endless;
    private boolean listless;

    AServiceDesk organisation(int id, String name, String... keys) {
        names.put(id, name);
        members.put(id, Stream.of(keys).map(UserKey::new).collect(Collectors.toSet()));
        return this;
    }

    AServiceDesk without(int id) {
        names.remove(id);
        links.values().forEach(linked -> linked.remove(new CustomerId(id)));
        return this;
    }

    AServiceDesk project(long id, int... organisations) {
        var linked = new HashSet<CustomerId>();
        for (int organisation : organisations) {
            linked.add(new CustomerId(organisation));
        }
        links.put(id, linked);
        return this;
    }

    AServiceDesk hidingMembersOf(int organisation) {
        silentOrganisations.add(organisation);
        return this;
    }

    AServiceDesk cuttingMembersOf(int organisation) {
        cutOrganisations.add(organisation);
        return this;
    }

    /** No page shows it, and nobody is told whether it exists. */
    AServiceDesk hiding(int organisation) {
        hidden.add(organisation);
        return without(organisation);
    }

    AServiceDesk hidingProject(long project) {
        silentProjects.add(project);
        return this;
    }

    AServiceDesk silentFrom(int start) {
        silentFrom = start;
        return this;
    }

    AServiceDesk blockedBy(Obstacle reason) {
        obstacle = Optional.of(reason);
        return this;
    }

    /** The list begins again and again. */
    AServiceDesk endless() {
        endless = true;
        return this;
    }

    /** The list is empty, whatever there is. */
    AServiceDesk listingNothing() {
        listless = true;
        return this;
    }

    AServiceDesk withOthers(int count) {
        others = count;
        return this;
    }

    AServiceDesk meanwhile(Runnable step) {
        between = step;
        return this;
    }

    AServiceDesk afterwards(Runnable step) {
        after = step;
        return this;
    }

    @Override
    public void requireReadable() {
        obstacle.ifPresent(
                reason -> {
                    throw new Unreadable(reason);
                });
    }

    @Override
    public Page organisations(int position) {
        between.run();
        int start = endless ? 0 : position;
        if (start >= silentFrom) {
            throw new Unreadable(Obstacle.REFUSED);
        }
        List<Integer> ids = listless ? List.of() : new ArrayList<>(names.keySet());
        var page = ids.subList(Math.min(start, ids.size()), Math.min(start + PAGE, ids.size()));
        var found = page.stream().map(this::found).toList();
        var answer = new Page(found.size(), found.stream(), start + PAGE < ids.size());
        after.run();
        return answer;
    }

    @Override
    public boolean moreThan(int count) {
        requireReadable();
        return names.size() > count;
    }

    @Override
    public boolean gone(CustomerId customer) {
        if (hidden.contains(customer.value())) {
            throw new Unreadable(Obstacle.REFUSED);
        }
        return !names.containsKey(customer.value());
    }

    @Override
    public List<Long> servedProjects() {
        return List.copyOf(links.keySet());
    }

    @Override
    public int otherProjects() {
        return others;
    }

    @Override
    public Set<CustomerId> linkedTo(long project) {
        if (silentProjects.contains(project)) {
            throw new Unreadable(Obstacle.REFUSED);
        }
        return links.get(project);
    }

    private Found found(int id) {
        var organisation = new Organisation(new CustomerId(id), names.get(id));
        if (silentOrganisations.contains(id)) {
            return Found.silent(organisation);
        }
        return cutOrganisations.contains(id)
                ? Found.cut(organisation, members.get(id))
                : Found.whole(organisation, members.get(id));
    }
}
