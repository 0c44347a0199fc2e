package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.preference.PreferenceRow;
import io.customer360.adapter.ao.view.ListViewRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user has chosen for the own use of the app. */
public final class OwnTraces implements PersonalData {
    private final RowTraces rows;

    /** Wired by Spring. */
    public OwnTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
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
                                rows.first(ListViewRow.class, views(keys))
                                        .map(row -> trace("view", row.getName(), row.getAddress())))
                        .toList(),
                rows.count(PreferenceRow.class, preferences(keys))
                        + rows.count(ListViewRow.class, views(keys)));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var keys = RowTraces.keys(subject);
        return rows.delete(PreferenceRow.class, preferences(keys), work)
                + rows.delete(ListViewRow.class, views(keys), work);
    }

    private static Trace trace(String kind, String name, String content) {
        return new Trace(Optional.empty(), Map.of(kind, name + " = " + content));
    }

    private static Rows preferences(List<String> keys) {
        return Rows.in(PreferenceRow.USER_KEY, keys);
    }

    private static Rows views(List<String> keys) {
        return Rows.in(ListViewRow.USER_KEY, keys);
    }
}
