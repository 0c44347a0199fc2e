package io.customer360.membership;

import io.customer360.membership.OrganisationSource.Found;
import io.customer360.membership.Refresh.Counts;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over the service desk: projects first, then organisations page by page. */
final class Reading {

    /** After so many pages the record of the refresh tells how far it is. */
    private static final int PAGES_PER_NOTE = 10;

    /** With about so many members at hand the organisations read so far are written. */
    private static final int MEMBERS_AT_ONCE = 10_000;

    private final OrganisationSource source;
    private final OrganisationCopies.Writer writer;
    private final Refresh refresh;
    private final Refreshes refreshes;
    private final BooleanSupplier goOn;
    private final Map<CustomerId, Set<DeskLink>> links = new HashMap<>();
    private final Set<Long> unreadProjects = new HashSet<>();
    private final Set<CustomerId> seen = new HashSet<>();
    private Counts counts = Counts.NONE;

    Reading(
            OrganisationSource source,
            OrganisationCopies.Writer writer,
            Refresh refresh,
            Refreshes refreshes,
            BooleanSupplier goOn) {
        this.source = source;
        this.writer = writer;
        this.refresh = refresh;
        this.refreshes = refreshes;
        this.goOn = goOn;
    }

    Counts counts() {
        return counts;
    }

    Counts all() {
        count(0, 0, 0, 0, 0, source.otherProjects());
        source.servedProjects().forEach(this::project);
        OrganisationSource.Page page;
        int start = 0;
        int pages = 0;
        do {
            page = source.organisations(start);
            keep(page.found());
            start += page.size();
            if (++pages % PAGES_PER_NOTE == 0) {
                refreshes.keep(refresh.at(counts));
            }
        } while (page.more() && page.size() > 0);
        requireAny();
        count(0, 0, 0, writer.drop(this::gone), 0, 0);
        return counts;
    }

    /**
     * An account that has lost its licence is shown an empty list, not a refusal, so an empty list
     * is believed only when a known organisation is told to be gone.
     */
    private void requireAny() {
        if (seen.isEmpty() && writer.anyHeld().filter(known -> !source.gone(known)).isPresent()) {
            throw new Unreadable(Obstacle.REFUSED);
        }
    }

    private void requireGoingOn() {
        if (!goOn.getAsBoolean()) {
            throw new Unreadable(Obstacle.STOPPED);
        }
    }

    /** While pages are read the list can shift, so what it has not shown is asked for once more. */
    private boolean gone(CustomerId customer) {
        if (seen.contains(customer)) {
            return false;
        }
        requireGoingOn();
        try {
            return source.gone(customer);
        } catch (Unreadable hidden) {
            count(0, 0, 0, 0, 1, 0);
            return false;
        }
    }

    private void project(long project) {
        requireGoingOn();
        try {
            for (CustomerId customer : source.linkedTo(project)) {
                links.computeIfAbsent(customer, any -> new HashSet<>())
                        .add(new DeskLink(customer, project));
            }
        } catch (Unreadable refused) {
            unreadProjects.add(project);
            count(0, 0, 0, 0, 1, 0);
        }
    }

    private void keep(Stream<Found> page) {
        List<Found> batch = new ArrayList<>();
        int members = 0;
        for (Found found : (Iterable<Found>) page::iterator) {
            requireGoingOn();
            batch.add(found);
            members += found.members().map(Set::size).orElse(0);
            if (members >= MEMBERS_AT_ONCE) {
                write(batch);
                batch.clear();
                members = 0;
            }
        }
        write(batch);
    }

    private void write(List<Found> batch) {
        List<CustomerId> all = ids(batch);
        seen.addAll(all);
        List<Found> answered = batch.stream().filter(found -> found.members().isPresent()).toList();
        Set<Member> members =
                answered.stream().flatMap(Reading::membersOf).collect(Collectors.toSet());
        Set<DeskLink> linked = new HashSet<>();
        all.forEach(customer -> linked.addAll(links.getOrDefault(customer, Set.of())));
        int written =
                writer.snapshots(batch.stream().map(Found::organisation).toList())
                        + writer.members(ids(answered), members)
                        + writer.links(all, linked, unreadProjects);
        int failed = (int) batch.stream().filter(found -> !found.complete()).count();
        count(all.size(), members.size(), linked.size(), written, failed, 0);
    }

    private static List<CustomerId> ids(List<Found> batch) {
        return batch.stream().map(found -> found.organisation().id()).toList();
    }

    private static Stream<Member> membersOf(Found found) {
        return found.members().orElseThrow().stream()
                .map(user -> new Member(found.organisation().id(), user));
    }

    private void count(
            int organisations, int members, int linked, int written, int failed, int unserved) {
        counts = counts.plus(new Counts(organisations, members, linked, written, failed, unserved));
    }
}
