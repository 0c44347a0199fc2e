package io.customer360.adapter.ao.revision;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.history.SettingEdit;
import io.customer360.history.SettingEdits;
import io.customer360.history.SettingTrail;
import io.customer360.shared.FieldChange;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.java.ao.Query;

/** The edits of settings, read in two statements. */
public final class AoSettingEdits implements SettingEdits {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoSettingEdits(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SettingEdit> newest(SettingTrail trail, OptionalInt before, int limit) {
        var query = where(trail, before).order(RevisionRow.ID + " DESC").limit(limit);
        var rows = List.of(ao.find(RevisionRow.class, query));
        var changes = changes(rows.stream().map(RevisionRow::getID).toList());
        return rows.stream()
                .map(row -> copy(row, changes.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private static Query where(SettingTrail trail, OptionalInt before) {
        var clauses = new ArrayList<String>();
        var values = new ArrayList<Object>();
        for (var name : trail.documents()) {
            clauses.add(RevisionRow.ENTITY_REF + " = ?");
            values.add(EntityRef.setting(name).toString());
        }
        for (var kind : trail.kinds()) {
            clauses.add(RevisionRow.ENTITY_REF + " LIKE ?");
            values.add(new EntityRef(kind, "%").toString());
        }
        var clause = "(" + String.join(" OR ", clauses) + ")";
        if (before.isPresent()) {
            clause += " AND " + RevisionRow.ID + " < ?";
            values.add(before.getAsInt());
        }
        return Query.select().where(clause, values.toArray());
    }

    private Map<Integer, List<FieldChange>> changes(List<Integer> revisions) {
        var read =
                InList.read(
                        ChangeRow.REVISION_ID,
                        revisions,
                        100,
                        query -> ao.find(ChangeRow.class, query));
        return read.stream()
                .sorted(Comparator.comparingInt(ChangeRow::getID))
                .collect(
                        groupingBy(
                                ChangeRow::getRevisionId, mapping(AoSettingEdits::copy, toList())));
    }

    private static FieldChange copy(ChangeRow row) {
        return new FieldChange(
                row.getFieldName(),
                requireNonNullElse(row.getOldText(), ""),
                requireNonNullElse(row.getNewText(), ""));
    }

    private static SettingEdit copy(RevisionRow row, List<FieldChange> changes) {
        var ref = EntityRef.parse(row.getEntityRef());
        return new SettingEdit(
                row.getID(),
                ref.isSetting() ? ref.id() : ref.entity(),
                requireNonNullElse(row.getSubject(), ""),
                new UserKey(row.getChangedBy()),
                Instant.ofEpochMilli(row.getChanged()),
                changes);
    }
}
