package io.customer360.history;

import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.customer.ProfileField;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import io.customer360.subscription.SubscriptionField;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
        Map<String, String> statusNames =
                statuses.all().stream()
                        .collect(Collectors.toMap(one -> one.id().toString(), Status::name));
        return changes.newest(customer, LIMIT).stream()
                .filter(change -> viewer.may(Permission.SEE_REVENUE) || !revenue(change))
                .map(change -> entry(change, text -> readable(change, text, statusNames)))
                .toList();
    }

    private static boolean revenue(Change change) {
        return SubscriptionField.of(change.field()).filter(SubscriptionField::revenue).isPresent();
    }

    private static HistoryEntry entry(Change change, UnaryOperator<String> readable) {
        return new HistoryEntry(
                change.field(),
                textKey(change.field()),
                readable.apply(change.from()),
                readable.apply(change.to()),
                change.by(),
                change.at());
    }

    private static String textKey(String field) {
        return ProfileField.of(field)
                .map(ProfileField::textKey)
                .or(() -> SubscriptionField.of(field).map(SubscriptionField::textKey))
                .orElse("c360.subscriptions.subscription.label");
    }

    private String readable(Change change, String text, Map<String, String> statusNames) {
        if (text.isEmpty()) {
            return text;
        }
        ProfileField field = ProfileField.of(change.field()).orElse(null);
        if (field == ProfileField.CSM) {
            return people.find(new UserKey(text)).map(Person::name).orElse(text);
        }
        return field == ProfileField.STATUS ? statusNames.getOrDefault(text, text) : text;
    }
}
