package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.preference.PreferenceRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.Map;
import java.util.Optional;

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
                rows.first(PreferenceRow.class, Rows.in(PreferenceRow.USER_KEY, keys))
                        .map(
                                row ->
                                        new Trace(
                                                Optional.empty(),
                                                Map.of(
                                                        "preference",
                                                        row.getName() + " = " + row.getContent())))
                        .toList(),
                rows.count(PreferenceRow.class, Rows.in(PreferenceRow.USER_KEY, keys)));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        return rows.delete(
                PreferenceRow.class,
                Rows.in(PreferenceRow.USER_KEY, RowTraces.keys(subject)),
                work);
    }
}
