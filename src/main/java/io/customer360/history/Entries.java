package io.customer360.history;

import io.customer360.customer.ProfileField;
import io.customer360.shared.Change;
import io.customer360.subscription.SubscriptionField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes entries of changes; adding or removing a record is one entry, not one per field. */
final class Entries {

    private final Names names;

    Entries(Names names) {
        this.names = names;
    }

    /** The entries of these changes, both newest first. */
    List<HistoryEntry> of(List<Change> changes) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (int next = 0; next < changes.size(); ) {
            Change change = changes.get(next++);
            List<HistoryDetail> details = new ArrayList<>();
            while (whole(change)
                    && next < changes.size()
                    && changes.get(next).revision() == change.revision()) {
                details.add(detail(changes.get(next++)));
            }
            entries.add(entry(change, details));
        }
        return entries;
    }

    private HistoryEntry entry(Change change, List<HistoryDetail> details) {
        return new HistoryEntry(
                subject(change),
                change.field(),
                textKey(change),
                readable(change.field(), change.from()),
                readable(change.field(), change.to()),
                names.person(change.by().value()),
                change.at(),
                whole(change),
                details);
    }

    private HistoryDetail detail(Change change) {
        String text = change.to().isEmpty() ? change.from() : change.to();
        return new HistoryDetail(change.field(), textKey(change), readable(change.field(), text));
    }

    /** Where a record begins or ends, the change itself tells the name. */
    private static Optional<String> subject(Change change) {
        return Optional.of(change.subject()).filter(name -> !name.isEmpty() && !whole(change));
    }

    private static boolean whole(Change change) {
        return change.field().equals(change.entity());
    }

    private static String textKey(Change change) {
        return ProfileField.of(change.field())
                .map(ProfileField::textKey)
                .or(() -> SubscriptionField.of(change.field()).map(SubscriptionField::textKey))
                .orElse(
                        change.from().isEmpty()
                                ? "c360.changes.subscription-added.label"
                                : "c360.changes.subscription-removed.label");
    }

    private String readable(String field, String text) {
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
