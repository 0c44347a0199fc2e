package io.customer360.history;

import io.customer360.customer.People;
import io.customer360.customer.ProfileField;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.status.Statuses;
import io.customer360.subscription.SubscriptionField;
import java.util.List;
import java.util.Optional;

/** Shows what people changed about a customer; amounts only to those who may see revenue. */
public final class ShowHistory {

    /** How many changes are looked at. */
    public static final int LIMIT = 50;

    private final Changes changes;
    private final People people;
    private final Statuses statuses;

    /** Shows these changes, with the names of people and statuses instead of their ids. */
    public ShowHistory(Changes changes, People people, Statuses statuses) {
        this.changes = changes;
        this.people = people;
        this.statuses = statuses;
    }

    /** The latest changes, newest first. */
    public List<HistoryEntry> on(CustomerId customer, Actor viewer) {
        Names names = new Names(people, statuses.all());
        return changes.newest(customer, LIMIT).stream()
                .filter(change -> viewer.may(Permission.SEE_REVENUE) || !revenue(change))
                .map(change -> entry(change, names))
                .toList();
    }

    private static boolean revenue(Change change) {
        return SubscriptionField.of(change.field()).filter(SubscriptionField::revenue).isPresent();
    }

    private static HistoryEntry entry(Change change, Names names) {
        return new HistoryEntry(
                subject(change),
                change.field(),
                textKey(change.field()),
                readable(change.field(), change.from(), names),
                readable(change.field(), change.to(), names),
                names.person(change.by().value()),
                change.at());
    }

    /** Where a record begins or ends, the change itself tells the name. */
    private static Optional<String> subject(Change change) {
        return Optional.of(change.subject())
                .filter(name -> !name.isEmpty() && !change.field().equals(change.entity()));
    }

    private static String textKey(String field) {
        return ProfileField.of(field)
                .map(ProfileField::textKey)
                .or(() -> SubscriptionField.of(field).map(SubscriptionField::textKey))
                .orElse("c360.subscriptions.subscription.label");
    }

    private static String readable(String field, String text, Names names) {
        if (text.isEmpty()) {
            return text;
        }
        ProfileField known = ProfileField.of(field).orElse(null);
        if (known == ProfileField.CSM) {
            return names.person(text);
        }
        return known == ProfileField.STATUS ? names.status(text) : text;
    }
}
