package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.revision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.field.AField;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldDraft;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldList;
import io.customer360.field.FieldOption;
import io.customer360.field.FieldType;
import io.customer360.field.FieldValue;
import io.customer360.shared.Money;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the stores of custom fields must do on every database. */
interface FieldsContract {

    Stores stores();

    @Test
    @DisplayName("a definition comes back as it was added, with its options in order")
    default void fieldDefined() {
        FieldDefinition field =
                define(
                        AField.of(FieldEntity.CUSTOMER, "Größe <b> 🚀", FieldType.SELECT)
                                .required()
                                .fedBy("CRM", "https://crm.example.com/?a=b")
                                .offering("Zwei", "Eins")
                                .draft());

        assertEquals(List.of(field), stores().fields.of(FieldEntity.CUSTOMER));
        assertEquals(
                List.of("Zwei", "Eins"), field.options().stream().map(FieldOption::name).toList());
        assertEquals(1, field.version());
        assertEquals(List.of(), stores().fields.of(FieldEntity.CONTACT));
    }

    @Test
    @DisplayName("values of every type come back as they were saved, for several records at once")
    default void fieldValues() {
        Map<FieldId, FieldValue> all = new HashMap<>();
        all.put(id(FieldType.TEXT), new FieldValue.Words("漢字 🚀 <b>"));
        all.put(id(FieldType.LONG_TEXT), new FieldValue.Words("one\n" + "x".repeat(5000)));
        all.put(id(FieldType.NUMBER), new FieldValue.Number(new BigDecimal("-999999999999.5")));
        all.put(id(FieldType.DATE), new FieldValue.Day(LocalDate.of(1969, 12, 31)));
        all.put(id(FieldType.FLAG), new FieldValue.Flag(false));
        all.put(id(FieldType.USER), new FieldValue.Person(new UserKey("carla")));
        all.put(id(FieldType.URL), new FieldValue.Link("https://example.com/" + "a".repeat(900)));
        all.put(id(FieldType.MONEY), new FieldValue.Amount(Money.of("-12.50", "EUR")));
        FieldDefinition modules =
                define(
                        AField.of(FieldEntity.CUSTOMER, "Modules", FieldType.MULTI_SELECT)
                                .offering("A", "B", "C")
                                .draft());
        all.put(
                modules.id(),
                new FieldValue.Choice(
                        List.of(modules.options().get(0).id(), modules.options().get(2).id())));
        CustomValues held = new CustomValues(all);
        save(7, all.keySet(), held);

        assertEquals(
                Map.of(7, held, 8, CustomValues.NONE),
                stores().values.of(FieldEntity.CUSTOMER, List.of(7, 8)));
        assertEquals(1, stores().values.count(modules.id()));
        assertEquals(
                Set.of(modules.options().get(0).id(), modules.options().get(2).id()),
                stores().values.chosen(modules.id()));
    }

    @Test
    @DisplayName("saving replaces the named fields only, and forgetting clears")
    default void fieldValuesReplaced() {
        FieldId one = id(FieldType.TEXT);
        FieldId two = id(FieldType.NUMBER);
        CustomValues both =
                new CustomValues(
                        Map.of(
                                one, new FieldValue.Words("a"),
                                two, new FieldValue.Number(BigDecimal.ONE)));
        save(7, Set.of(one, two), both);
        save(8, Set.of(one, two), both);

        save(7, Set.of(one), CustomValues.NONE);
        assertEquals(
                new CustomValues(Map.of(two, new FieldValue.Number(BigDecimal.ONE))),
                stores().values.of(FieldEntity.CUSTOMER, List.of(7)).get(7));

        stores().values.forget(FieldEntity.CUSTOMER, 7);
        assertEquals(
                CustomValues.NONE, stores().values.of(FieldEntity.CUSTOMER, List.of(7)).get(7));
        stores().values.forget(one);
        assertEquals(0, stores().values.count(one));
        assertEquals(1, stores().values.count(two));
    }

    @Test
    @DisplayName("options are renamed, removed, added and moved without losing who is who")
    default void fieldOptions() {
        FieldDefinition field =
                define(
                        AField.of(FieldEntity.CUSTOMER, "Plan", FieldType.SELECT)
                                .offering("A", "B", "C")
                                .draft());
        int c = field.options().get(2).id();
        FieldDefinition wanted =
                new FieldDefinition(
                        field.id(),
                        FieldEntity.CUSTOMER,
                        "Plan 2",
                        "help",
                        FieldType.SELECT,
                        false,
                        Optional.empty(),
                        List.of(
                                new FieldOption(c, "See", ""),
                                new FieldOption(0, "New", "fresh"),
                                new FieldOption(field.options().get(0).id(), "A", "")),
                        2);
        stores().work.inOne(() -> stores().fields.replace(wanted, 1, revision("options")));

        FieldDefinition now = stores().fields.find(field.id()).orElseThrow();
        assertEquals("Plan 2", now.name());
        assertEquals(
                List.of("See", "New", "A"), now.options().stream().map(FieldOption::name).toList());
        assertEquals(c, now.options().get(0).id());
        assertThrows(
                Stale.class,
                () ->
                        stores().work
                                .inOne(
                                        () ->
                                                stores().fields
                                                        .replace(wanted, 1, revision("options"))));
    }

    @Test
    @DisplayName("the database refuses a second field of the same name, whatever its case")
    default void fieldNames() {
        define(AField.of(FieldEntity.CUSTOMER, "Region", FieldType.TEXT).draft());
        define(AField.of(FieldEntity.CONTACT, "Region", FieldType.TEXT).draft());

        assertEquals(
                List.of("name c360.fields.name-taken.error"),
                Refusals.of(
                        () ->
                                define(
                                        AField.of(FieldEntity.CUSTOMER, "REGION", FieldType.TEXT)
                                                .draft())));
        assertEquals(1, stores().fields.of(FieldEntity.CUSTOMER).size());
    }

    @Test
    @DisplayName("a removed field is gone at once, also from what is remembered")
    default void fieldRemoved() {
        FieldDefinition field =
                define(AField.of(FieldEntity.CUSTOMER, "Region", FieldType.TEXT).draft());
        assertEquals(1, stores().fields.of(FieldEntity.CUSTOMER).size());
        stores().work
                .inOne(
                        () -> {
                            stores().fields.remove(field, 1, revision("field"));
                            return null;
                        });

        assertEquals(List.of(), stores().fields.of(FieldEntity.CUSTOMER));
    }

    @Test
    @DisplayName("the arrangement comes back as it was saved, each kind by itself")
    default void fieldsArranged() {
        FieldList next =
                new FieldList(FieldEntity.CUSTOMER, List.of(3, 1), Set.of("zone", "csm"), 1);
        stores().work
                .inOne(
                        () -> {
                            stores().fieldLists.save(next, 0, revision("order"));
                            return null;
                        });

        assertEquals(next, stores().fieldLists.current(FieldEntity.CUSTOMER));
        assertEquals(
                FieldList.shipped(FieldEntity.CONTACT),
                stores().fieldLists.current(FieldEntity.CONTACT));
    }

    private FieldId id(FieldType type) {
        return define(AField.of(FieldEntity.CUSTOMER, type.code(), type).draft()).id();
    }

    private FieldDefinition define(FieldDraft draft) {
        return stores().work.inOne(() -> stores().fields.add(draft, revision("field")));
    }

    private void save(int record, Set<FieldId> fields, CustomValues values) {
        stores().work
                .inOne(
                        () -> {
                            stores().values.save(FieldEntity.CUSTOMER, record, fields, values);
                            return null;
                        });
    }
}
