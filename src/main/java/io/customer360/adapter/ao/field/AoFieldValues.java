package io.customer360.adapter.ao.field;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldDefinitions;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldValue;
import io.customer360.field.FieldValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;

/** Custom values in the database. */
public final class AoFieldValues implements FieldValues {
    private static final int LENGTH = 300;
    private static final int MOST_PER_RECORD =
            FieldDefinition.MAX_COUNT * FieldDefinition.MAX_OPTIONS;

    private final ActiveObjects ao;
    private final FieldDefinitions definitions;

    /** Wired by Spring. */
    public AoFieldValues(ActiveObjects ao, FieldDefinitions definitions) {
        this.ao = ao;
        this.definitions = definitions;
    }

    @Override
    public Map<Integer, CustomValues> of(FieldEntity entity, Collection<Integer> records) {
        Map<Integer, Map<Integer, List<FieldValueRow>>> rows = new HashMap<>();
        records.forEach(record -> rows.put(record, new HashMap<>()));
        rows(entity, List.copyOf(rows.keySet()))
                .forEach(
                        row ->
                                rows.get(row.getRecordId())
                                        .computeIfAbsent(
                                                row.getFieldId(), field -> new ArrayList<>())
                                        .add(row));
        Map<Integer, CustomValues> found = new LinkedHashMap<>();
        var fields = definitions.of(entity);
        rows.forEach((record, byField) -> found.put(record, values(fields, byField)));
        return found;
    }

    @Override
    public void save(FieldEntity entity, int record, Set<FieldId> fields, CustomValues values) {
        var ids = new ArrayList<Object>(List.of(record));
        fields.forEach(field -> ids.add(field.value()));
        ao.deleteWithSQL(
                FieldValueRow.class,
                FieldValueRow.RECORD_ID
                        + " = ? AND "
                        + FieldValueRow.FIELD_ID
                        + " IN ("
                        + marks(fields.size())
                        + ")",
                ids.toArray());
        var rows = new ArrayList<Map<String, Object>>();
        fields.forEach(
                field ->
                        values.of(field)
                                .map(value -> FieldValueRows.columns(entity, record, field, value))
                                .ifPresent(rows::addAll));
        if (!rows.isEmpty()) {
            ao.create(FieldValueRow.class, rows);
        }
    }

    /** New rows in place of the old ones, field by field. */
    @Override
    public void saveAll(FieldEntity entity, Map<Integer, AcceptedFields> accepted) {
        Map<FieldId, List<Integer>> touched = new HashMap<>();
        var rows = new ArrayList<Map<String, Object>>();
        accepted.forEach(
                (record, fields) ->
                        fields.changed()
                                .forEach(
                                        field -> {
                                            touched.computeIfAbsent(field, it -> new ArrayList<>())
                                                    .add(record);
                                            fields.values()
                                                    .of(field)
                                                    .map(
                                                            value ->
                                                                    FieldValueRows.columns(
                                                                            entity, record, field,
                                                                            value))
                                                    .ifPresent(rows::addAll);
                                        }));
        touched.forEach(this::clear);
        if (!rows.isEmpty()) {
            ao.create(FieldValueRow.class, rows);
        }
    }

    private void clear(FieldId field, List<Integer> records) {
        InList.each(
                FieldValueRow.RECORD_ID,
                records,
                (where, ids) -> {
                    var parameters = new ArrayList<Object>(ids);
                    parameters.add(field.value());
                    ao.deleteWithSQL(
                            FieldValueRow.class,
                            where + " AND " + FieldValueRow.FIELD_ID + " = ?",
                            parameters.toArray());
                });
    }

    @Override
    public void forget(FieldEntity entity, int record) {
        ao.deleteWithSQL(
                FieldValueRow.class,
                FieldValueRow.ENTITY + " = ? AND " + FieldValueRow.RECORD_ID + " = ?",
                entity.code(),
                record);
    }

    @Override
    public void forget(FieldId field) {
        ao.deleteWithSQL(FieldValueRow.class, FieldValueRow.FIELD_ID + " = ?", field.value());
    }

    @Override
    public int count(FieldId field) {
        return ao.count(
                FieldValueRow.class,
                Query.select()
                        .where(
                                FieldValueRow.FIELD_ID + " = ? AND " + FieldValueRow.PLACE + " = ?",
                                field.value(),
                                0));
    }

    @Override
    public Set<Integer> chosen(FieldId field) {
        Set<Integer> chosen = new HashSet<>();
        for (var option : options(field)) {
            if (ao.count(
                            FieldValueRow.class,
                            Query.select()
                                    .where(
                                            FieldValueRow.FIELD_ID
                                                    + " = ? AND "
                                                    + FieldValueRow.NUMBER_VALUE
                                                    + " = ?",
                                            field.value(),
                                            (long) option))
                    > 0) {
                chosen.add(option);
            }
        }
        return chosen;
    }

    private List<Integer> options(FieldId field) {
        return definitions.find(field).stream()
                .flatMap(known -> known.options().stream())
                .map(option -> option.id())
                .toList();
    }

    private List<FieldValueRow> rows(FieldEntity entity, List<Integer> records) {
        List<FieldValueRow> rows = new ArrayList<>();
        for (int from = 0; from < records.size(); from += LENGTH) {
            var piece = records.subList(from, Math.min(from + LENGTH, records.size()));
            var parameters = new ArrayList<Object>(List.of(entity.code()));
            parameters.addAll(piece);
            var query =
                    Query.select()
                            .where(
                                    FieldValueRow.ENTITY
                                            + " = ? AND "
                                            + FieldValueRow.RECORD_ID
                                            + " IN ("
                                            + marks(piece.size())
                                            + ")",
                                    parameters.toArray())
                            .limit(piece.size() * MOST_PER_RECORD);
            Collections.addAll(rows, ao.find(FieldValueRow.class, query));
        }
        rows.sort(comparing(FieldValueRow::getPlace));
        return rows;
    }

    /** A field that has been removed meanwhile has no values. */
    private static CustomValues values(
            List<FieldDefinition> fields, Map<Integer, List<FieldValueRow>> byField) {
        Map<FieldId, FieldValue> values = new HashMap<>();
        for (var field : fields) {
            var rows = byField.get(field.id().value());
            if (rows != null) {
                values.put(field.id(), FieldValueRows.copy(field.type(), rows));
            }
        }
        return new CustomValues(values);
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
