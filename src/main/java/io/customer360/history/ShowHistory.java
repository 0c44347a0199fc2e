package io.customer360.history;

import io.customer360.customer.People;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.status.Statuses;
import io.customer360.subscription.SubscriptionField;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what people changed about a customer; amounts only to those who may see revenue. */
public final class ShowHistory {

    /** How many changes are read at a time. */
    public static final int LIMIT = 50;

    private static final Set<String> AMOUNTS =
            Stream.of(SubscriptionField.values())
                    .filter(SubscriptionField::revenue)
                    .map(SubscriptionField::field)
                    .collect(Collectors.toUnmodifiableSet());

    private final Changes changes;
    private final People people;
    private final Statuses statuses;

    /** Shows these changes, with the names of people and statuses instead of their ids. */
    public ShowHistory(Changes changes, People people, Statuses statuses) {
        this.changes = changes;
        this.people = people;
        this.statuses = statuses;
    }

    /** The latest changes, newest first; only older ones than {@code before} when given. */
    public HistoryPage on(CustomerId customer, OptionalInt before, Actor viewer) {
        Set<String> hidden = viewer.may(Permission.SEE_REVENUE) ? Set.of() : AMOUNTS;
        List<Change> found = changes.newest(customer, before, hidden, LIMIT + 1);
        List<Change> shown = found.size() > LIMIT ? wholeEdits(found) : found;
        Entries entries = new Entries(new Names(people, statuses.all()));
        return new HistoryPage(
                entries.of(shown),
                found.size() > LIMIT
                        ? OptionalInt.of(shown.get(shown.size() - 1).id())
                        : OptionalInt.empty());
    }

    /** Leaves an edit that goes on beyond the limit to the next page, unless it fills this one. */
    private static List<Change> wholeEdits(List<Change> found) {
        int cut = found.get(LIMIT).revision();
        int end = LIMIT;
        while (end > 0 && found.get(end - 1).revision() == cut) {
            end--;
        }
        return found.subList(0, end == 0 ? LIMIT : end);
    }
}
