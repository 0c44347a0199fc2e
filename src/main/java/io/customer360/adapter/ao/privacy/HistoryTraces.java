package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.revision.ChangeRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;

/**
 * Changes in history from or to a person. Texts of unlimited length cannot be compared on every
 * database, so the changes of the fields that name people are read and compared here.
 */
public final class HistoryTraces implements PersonalData {
    private static final String FIELDS =
            "(" + ChangeRow.FIELD_NAME + " = ? OR " + ChangeRow.FIELD_NAME + " = ?)";
    private static final int PAGE = 1_000;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public HistoryTraces(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Traces of(Subject subject) {
        var found = found(subject);
        return new Traces(
                "history",
                "c360.privacy.history.label",
                found.stream().limit(MOST_LISTED).map(HistoryTraces::trace).toList(),
                found.size());
    }

    @Override
    public int erase(Subject subject, Revision revision) {
        var keys = Set.copyOf(RowTraces.keys(subject));
        var found = found(subject);
        for (var row : found) {
            row.setOldText(erased(row.getOldText(), keys));
            row.setNewText(erased(row.getNewText(), keys));
            row.save();
        }
        return found.size();
    }

    private List<ChangeRow> found(Subject subject) {
        var keys = Set.copyOf(RowTraces.keys(subject));
        var found = new ArrayList<ChangeRow>();
        int last = 0;
        ChangeRow[] page = page(last);
        while (page.length > 0) {
            for (var row : page) {
                last = row.getID();
                if (names(row.getOldText(), keys) || names(row.getNewText(), keys)) {
                    found.add(row);
                }
            }
            page = page(last);
        }
        return found;
    }

    private ChangeRow[] page(int last) {
        return ao.find(
                ChangeRow.class,
                Query.select()
                        .where(FIELDS + " AND " + ChangeRow.ID + " > ?", "csm", "user", last)
                        .order(ChangeRow.ID)
                        .limit(PAGE));
    }

    private static boolean names(String text, Set<String> keys) {
        return text != null && keys.contains(text);
    }

    private static String erased(String text, Set<String> keys) {
        return names(text, keys) ? Subject.ERASED.value() : text;
    }

    private static Trace trace(ChangeRow row) {
        return new Trace(
                Optional.ofNullable(row.getOrgId()).map(CustomerId::new),
                Map.of("field", row.getFieldName()));
    }
}
