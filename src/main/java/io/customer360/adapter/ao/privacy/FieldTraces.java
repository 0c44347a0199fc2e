package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.field.FieldValueRow;
import io.customer360.customer.SortName;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldDefinitions;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Custom fields of any kind of record that hold a user; erased, they hold nobody. */
public final class FieldTraces implements PersonalData {
    private final ActiveObjects ao;
    private final RowTraces rows;
    private final FieldDefinitions definitions;

    /** Wired by Spring. */
    public FieldTraces(ActiveObjects ao, FieldDefinitions definitions) {
        this.ao = ao;
        this.rows = new RowTraces(ao);
        this.definitions = definitions;
    }

    @Override
    public Traces of(Subject subject) {
        var meant = meant(subject);
        return new Traces(
                "fields",
                "c360.privacy.fields.label",
                rows.first(FieldValueRow.class, meant).map(this::trace).toList(),
                rows.count(FieldValueRow.class, meant));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        return rows.change(FieldValueRow.class, meant(subject), work, this::remove);
    }

    /** The key of a user stands in the sort text as it is. */
    private Rows meant(Subject subject) {
        var fields = people().map(field -> field.id().value()).toList();
        return Rows.in(FieldValueRow.FIELD_ID, fields)
                .and(Rows.in(FieldValueRow.SORT_TEXT, RowTraces.keys(subject)));
    }

    private Stream<FieldDefinition> people() {
        return Stream.of(FieldEntity.values())
                .flatMap(entity -> definitions.of(entity).stream())
                .filter(field -> field.type() == FieldType.USER);
    }

    private void remove(List<FieldValueRow> piece) {
        for (var row : piece) {
            if (row.getEntity().equals(FieldEntity.CONTACT.code())) {
                var contact = Rows.where("ID = ?", row.getRecordId()).query();
                for (var held : ao.find(ContactRow.class, contact)) {
                    held.setSearchWords(without(held.getSearchWords(), row.getWholeText()));
                    held.save();
                }
            }
            ao.delete(row);
        }
    }

    /** A contact is found by the words of its fields. */
    private static String without(String words, String key) {
        var taken = SortName.folded(key);
        return words == null
                ? null
                : Stream.of(words.split(" "))
                        .filter(word -> !word.equals(taken))
                        .collect(Collectors.joining(" "));
    }

    private Trace trace(FieldValueRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        people().filter(field -> field.id().value() == row.getFieldId())
                .findFirst()
                .ifPresent(field -> facts.put("field", field.name()));
        facts.put("user", row.getWholeText());
        return new Trace(
                Optional.of(row)
                        .filter(it -> it.getEntity().equals(FieldEntity.CUSTOMER.code()))
                        .map(it -> new CustomerId(it.getRecordId())),
                facts);
    }
}
