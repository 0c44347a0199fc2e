package io.customer360.csm;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.People;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows somebody the newest changes of all customers they may see, one line per edit. */
public final class ShowNews {
    static final int SHOWN = 10;
    private static final int BATCH = 200;
    private static final int BATCHES = 5;

    private final RecentChanges changes;
    private final VisibleCustomers visibility;
    private final Organisations organisations;
    private final People people;

    /** Shows these changes, with the names of customers and people. */
    public ShowNews(
            RecentChanges changes,
            VisibleCustomers visibility,
            Organisations organisations,
            People people) {
        this.changes = changes;
        this.visibility = visibility;
        this.organisations = organisations;
        this.people = people;
    }

    /** The newest changes; fewer when many of the latest ones are about customers out of sight. */
    List<Portfolio.News> of(Actor viewer) {
        List<Portfolio.News> shown = new ArrayList<>();
        Set<Integer> revisions = new TreeSet<>();
        OptionalInt before = OptionalInt.empty();
        for (int batch = 0; batch < BATCHES && shown.size() < SHOWN; batch++) {
            List<RecentChange> found = changes.newest(before, BATCH);
            Map<CustomerId, Organisation> seen = seen(found, viewer);
            found.stream()
                    .filter(change -> seen.containsKey(change.customer()))
                    .filter(change -> shown.size() < SHOWN && revisions.add(change.revision()))
                    .forEach(change -> shown.add(news(change, seen)));
            if (found.size() < BATCH) {
                break;
            }
            before = OptionalInt.of(found.get(found.size() - 1).id());
        }
        return shown;
    }

    private Map<CustomerId, Organisation> seen(List<RecentChange> found, Actor viewer) {
        Set<CustomerId> about =
                found.stream().map(RecentChange::customer).collect(Collectors.toSet());
        return organisations.find(visibility.among(viewer, about));
    }

    private Portfolio.News news(RecentChange change, Map<CustomerId, Organisation> seen) {
        return new Portfolio.News(seen.get(change.customer()), change, people.name(change.by()));
    }
}
