package io.customer360.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-232 Administrators define the fields of customers, contacts and subscriptions")
class DefineFieldsTest {

    private static final FieldEntity CUSTOMER = FieldEntity.CUSTOMER;
    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);

    private final MemoryFields store = new MemoryFields();
    private final CustomFields fields = store.custom();
    private final DefineFields define =
            new DefineFields(store, store, new DirectWork(), Clock.systemUTC());
    private final ArrangeFields arrange =
            new ArrangeFields(
                    store, store, List.of(new TwoFields()), new DirectWork(), Clock.systemUTC());

    /** A kind of record with one field that can be hidden and one that cannot. */
    private static final class TwoFields implements SystemFields {
        @Override
        public FieldEntity entity() {
            return CUSTOMER;
        }

        @Override
        public List<SystemField> fields() {
            return List.of(
                    new SystemField("name", "key", false), new SystemField("zone", "key", true));
        }
    }

    @Test
    @DisplayName("F-232: no field becomes one of amounts nor stops being one, empty or not")
    void amountsStay() {
        FieldDefinition text = define.add(draft("name", "Budget", "type", "text"), ADMIN);
        FieldDefinition money = define.add(draft("name", "Spent", "type", "money"), ADMIN);
        assertEquals(
                List.of("type c360.fields.type-amount.error"),
                Refusals.of(
                        () ->
                                define.change(
                                        text.id(),
                                        draft("name", "Budget", "type", "money", "version", "1"),
                                        ADMIN)));
        assertEquals(
                List.of("type c360.fields.type-amount.error"),
                Refusals.of(
                        () ->
                                define.change(
                                        money.id(),
                                        draft("name", "Spent", "type", "text", "version", "1"),
                                        ADMIN)));
    }

    @Test
    @DisplayName("F-033: an option is renamed and explained in place, and values keep it")
    void options() {
        FieldDefinition field = define.add(draft("name", "Deployment", "type", "select"), ADMIN);
        fields.save(
                CUSTOMER,
                1,
                fields.changing(
                        CUSTOMER,
                        CustomValues.NONE,
                        Map.of(field.id().toString(), List.of("Cloud")),
                        ADMIN));

        FieldOption cloud = field.options().get(0);
        FieldDefinition next =
                change(field, List.of(cloud.id() + "=SaaS=We run it", "=Hybrid=Some of both"));

        assertEquals("We run it", next.options().get(0).description());
        assertEquals(List.of("SaaS"), FieldTexts.of(next, fields.read(CUSTOMER, 1).of(field.id())));
        assertEquals(
                List.of("options"),
                store.revisions.get(1).changes().stream().map(it -> it.field()).toList());
    }

    @Test
    @DisplayName("an option in use cannot be removed, another one can")
    void optionInUse() {
        FieldDefinition field = define.add(draft("name", "Deployment", "type", "select"), ADMIN);
        fields.save(
                CUSTOMER,
                1,
                fields.changing(
                        CUSTOMER,
                        CustomValues.NONE,
                        Map.of(field.id().toString(), List.of("Cloud")),
                        ADMIN));
        FieldOption server = field.options().get(1);

        assertEquals(
                List.of("optionNames c360.fields.option-in-use.error"),
                Refusals.of(() -> change(field, List.of(server.id() + "=Server="))));
        assertEquals(
                1,
                change(field, List.of(field.options().get(0).id() + "=Cloud=")).options().size());
    }

    @Test
    @DisplayName("the type cannot change while there are values")
    void typeInUse() {
        FieldDefinition field = define.add(draft("name", "Size", "type", "text"), ADMIN);
        fields.save(
                CUSTOMER,
                1,
                fields.changing(
                        CUSTOMER,
                        CustomValues.NONE,
                        Map.of(field.id().toString(), List.of("ten")),
                        ADMIN));
        FieldDraft number = draft("version", "1", "name", "Size", "type", "number");

        assertEquals(
                List.of("type c360.fields.type-in-use.error"),
                Refusals.of(() -> define.change(field.id(), number, ADMIN)));
        store.forget(field.id());
        assertEquals(FieldType.NUMBER, define.change(field.id(), number, ADMIN).type());
    }

    @Test
    @DisplayName("two fields of a kind never share a name, whatever its case")
    void names() {
        define.add(draft("name", "Region", "type", "text"), ADMIN);
        FieldDefinition other = define.add(draft("name", "Size", "type", "text"), ADMIN);

        assertEquals(
                List.of("name c360.fields.name-taken.error"),
                Refusals.of(() -> define.add(draft("name", "REGION", "type", "text"), ADMIN)));
        assertEquals(
                List.of("name c360.fields.name-taken.error"),
                Refusals.of(
                        () ->
                                define.change(
                                        other.id(),
                                        draft("version", "1", "name", "region", "type", "text"),
                                        ADMIN)));
        assertEquals(
                2,
                define.change(
                                other.id(),
                                draft("version", "1", "name", "SIZE", "type", "text"),
                                ADMIN)
                        .version());
    }

    @Test
    @DisplayName("a draft names everything that is wrong with it")
    void drafts() {
        assertEquals(
                List.of(
                        "name c360.input.required.error",
                        "type c360.input.choice.error",
                        "sourceLink c360.fields.url.error",
                        "sourceName c360.input.required.error"),
                Refusals.of(() -> draft("type", "magic", "sourceLink", "javascript:alert(1)")));
        assertEquals(
                List.of("optionNames c360.fields.options-missing.error"),
                Refusals.of(
                        () ->
                                FieldDraft.parse(
                                        CUSTOMER,
                                        Map.of("name", "A", "type", "select"),
                                        Map.of())));
        assertEquals(
                List.of("optionNames c360.fields.option-twice.error"),
                Refusals.of(
                        () ->
                                FieldDraft.parse(
                                        CUSTOMER,
                                        Map.of("name", "A", "type", "select"),
                                        Map.of("optionNames", List.of("a", "A")))));
        assertEquals(
                List.of("optionIds c360.input.choice.error"),
                Refusals.of(
                        () ->
                                define.add(
                                        FieldDraft.parse(
                                                CUSTOMER,
                                                Map.of("name", "A", "type", "select"),
                                                Map.of(
                                                        "optionNames", List.of("a"),
                                                        "optionIds", List.of("77"))),
                                        ADMIN)));
    }

    @Test
    @DisplayName("removing a field removes its values, and a stale one is refused")
    void remove() {
        FieldDefinition field = define.add(draft("name", "Size", "type", "text"), ADMIN);

        assertThrows(
                NotFound.class, () -> define.remove(FieldEntity.CONTACT, field.id(), 1, ADMIN));
        assertThrows(Stale.class, () -> define.remove(CUSTOMER, field.id(), 0, ADMIN));
        define.remove(CUSTOMER, field.id(), 1, ADMIN);

        assertEquals(List.of(), fields.of(CUSTOMER));
        assertThrows(NotFound.class, () -> define.remove(CUSTOMER, field.id(), 1, ADMIN));
    }

    @Test
    @DisplayName("only managers define and arrange")
    void permission() {
        Actor editor = Actors.carla(Permission.EDIT);

        assertThrows(
                Forbidden.class, () -> define.add(draft("name", "Size", "type", "text"), editor));
        assertThrows(
                Forbidden.class,
                () -> arrange.on(CUSTOMER, Map.of("version", "0"), Map.of(), editor));
    }

    @Test
    @DisplayName("fields follow the order given, later ones come last")
    void order() {
        FieldDefinition first = define.add(draft("name", "A", "type", "text"), ADMIN);
        FieldDefinition second = define.add(draft("name", "B", "type", "text"), ADMIN);
        arrange.on(
                CUSTOMER,
                Map.of("version", "0"),
                Map.of("order", List.of(second.id() + "," + first.id() + ",99")),
                ADMIN);
        define.add(draft("name", "C", "type", "text"), ADMIN);

        assertEquals(
                List.of("B", "A", "C"),
                fields.of(CUSTOMER).stream().map(FieldDefinition::name).toList());
        assertThrows(
                Stale.class, () -> arrange.on(CUSTOMER, Map.of("version", "0"), Map.of(), ADMIN));
    }

    @Test
    @DisplayName("F-029: a field of the app is hidden and shown again, one that is needed stays")
    void system() {
        FieldList hidden =
                arrange.hide(CUSTOMER, "zone", Map.of("version", "0", "hidden", "true"), ADMIN);

        assertEquals(Set.of("zone"), fields.hidden(CUSTOMER));
        assertEquals(
                List.of("hidden c360.fields.not-hideable.error"),
                Refusals.of(
                        () ->
                                arrange.hide(
                                        CUSTOMER,
                                        "name",
                                        Map.of("version", "1", "hidden", "true"),
                                        ADMIN)));
        assertThrows(
                NotFound.class, () -> arrange.hide(CUSTOMER, "csm", Map.of("version", "1"), ADMIN));
        arrange.hide(
                CUSTOMER,
                "zone",
                Map.of("version", Integer.toString(hidden.version()), "hidden", "false"),
                ADMIN);
        assertTrue(fields.hidden(CUSTOMER).isEmpty());
    }

    private FieldDefinition change(FieldDefinition field, List<String> options) {
        List<String[]> parts = options.stream().map(option -> option.split("=", -1)).toList();
        Map<String, List<String>> lists = new HashMap<>();
        lists.put("optionIds", parts.stream().map(part -> part[0]).toList());
        lists.put("optionNames", parts.stream().map(part -> part[1]).toList());
        lists.put("optionDescriptions", parts.stream().map(part -> part[2]).toList());
        return define.change(
                field.id(),
                FieldDraft.parse(
                        CUSTOMER,
                        Map.of(
                                "version", Integer.toString(field.version()),
                                "name", field.name(),
                                "type", field.type().code()),
                        lists),
                ADMIN);
    }

    private static FieldDraft draft(String... namesAndTexts) {
        Map<String, String> input = new HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            input.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return FieldDraft.parse(
                CUSTOMER,
                input,
                Map.of("optionNames", new ArrayList<>(List.of("Cloud", "Server"))));
    }
}
