package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.preference.PreferenceRow;
import io.customer360.adapter.ao.view.ListViewRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import io.customer360.view.ListAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user has chosen for the own use of the app, and the views that name the user. Views that
 * others use stay, without their owner and without the user in their filters.
 */
public final class OwnTraces implements PersonalData {
    private static final Rows ALL_VIEWS = Rows.where(ListViewRow.ID + " > ?", 0);

    private final RowTraces rows;

    /** Wired by Spring. */
    public OwnTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
        var naming = naming(keys);
        return new Traces(
                "preferences",
                "c360.privacy.preferences.label",
                Stream.concat(
                                rows.first(PreferenceRow.class, preferences(keys))
                                        .map(
                                                row ->
                                                        trace(
                                                                "preference",
                                                                row.getName(),
                                                                row.getContent())),
                                naming.stream().limit(MOST_LISTED))
                        .toList(),
                rows.count(PreferenceRow.class, preferences(keys)) + naming.size());
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var keys = RowTraces.keys(subject);
        return rows.delete(PreferenceRow.class, preferences(keys), work)
                + rows.delete(ListViewRow.class, views(keys).and(shared(false)), work)
                + rows.change(
                        ListViewRow.class,
                        views(keys),
                        work,
                        piece -> piece.forEach(OwnTraces::passOn))
                + rows.walk(ListViewRow.class, ALL_VIEWS, work, row -> forgotten(row, keys));
    }

    private static void passOn(ListViewRow row) {
        row.setUserKey(Subject.ERASED.value());
        row.save();
    }

    private static boolean forgotten(ListViewRow row, List<String> keys) {
        boolean named = names(row, keys);
        if (named) {
            var asked = asked(row);
            asked.entrySet().removeIf(one -> names(one, keys));
            row.setAddress(ListAddress.text(asked));
            row.setVersion(row.getVersion() + 1);
        }
        return named;
    }

    private static boolean names(ListViewRow row, List<String> keys) {
        return asked(row).entrySet().stream().anyMatch(one -> names(one, keys));
    }

    private static boolean names(Map.Entry<String, String> one, List<String> keys) {
        return !one.getKey().equals("q") && keys.contains(one.getValue());
    }

    private static Map<String, String> asked(ListViewRow row) {
        try {
            return ListAddress.parameters(Optional.ofNullable(row.getAddress()).orElse(""));
        } catch (Rejected unreadable) {
            return Map.of();
        }
    }

    /** The views that belong to the person or name them. */
    private List<Trace> naming(List<String> keys) {
        var found = new ArrayList<Trace>();
        rows.read(
                ListViewRow.class,
                ALL_VIEWS,
                row -> {
                    if (keys.contains(row.getUserKey()) || names(row, keys)) {
                        found.add(trace("view", row.getName(), row.getAddress()));
                    }
                });
        return found;
    }

    private static Trace trace(String kind, String name, String content) {
        return new Trace(Optional.empty(), Map.of(kind, name + " = " + content));
    }

    private static Rows preferences(List<String> keys) {
        return Rows.in(PreferenceRow.USER_KEY, keys);
    }

    private static Rows shared(boolean shared) {
        return Rows.where(ListViewRow.SHARED + " = ?", shared);
    }

    private static Rows views(List<String> keys) {
        return Rows.in(ListViewRow.USER_KEY, keys);
    }
}
