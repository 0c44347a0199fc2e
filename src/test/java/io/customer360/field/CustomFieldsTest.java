package io.customer360.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-026 Custom fields are validated by the meaning of their type")
class CustomFieldsTest {

    private static final FieldEntity CUSTOMER = FieldEntity.CUSTOMER;
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);
    private static final Actor BOSS = Actors.boss();

    private final MemoryFields store = new MemoryFields();
    private final CustomFields fields = store.custom();

    @ParameterizedTest(name = "{0} takes {1} as {2}")
    @CsvSource({
        "TEXT, '  two  words ', 'two  words'",
        "TEXT, <b>1</b>, <b>1</b>",
        "NUMBER, 1200.50, 1200.5",
        "NUMBER, -0.000001, -0.000001",
        "NUMBER, 100, 100",
        "NUMBER, 999999999999, 999999999999",
        "DATE, 2027-01-31, 2027-01-31",
        "FLAG, on, true",
        "FLAG, false, false",
        "USER, carla, carla",
        "URL, https://example.com/a?b=c#d, https://example.com/a?b=c#d",
        "URL, mailto:sales@example.com, mailto:sales@example.com",
        "MONEY, 12.5 eur, 12.50 EUR",
        "MONEY, -3 JPY, -3 JPY",
    })
    void accepts(FieldType type, String entered, String stored) {
        FieldDefinition field = store.holding(CUSTOMER, "One", type);

        assertEquals(List.of(stored), texts(field, entered));
    }

    @ParameterizedTest(name = "{0} refuses {1} by {2}")
    @CsvSource({
        "NUMBER, 1e5, c360.fields.number.error",
        "NUMBER, 1.0000001, c360.fields.number.error",
        "NUMBER, 1234567890123, c360.fields.number.error",
        "DATE, 2027-02-30, c360.input.date.error",
        "DATE, 0001-01-01, c360.input.date-range.error",
        "FLAG, maybe, c360.input.flag.error",
        "USER, gone, c360.fields.user.error",
        "URL, javascript:alert(1), c360.fields.url.error",
        "URL, 'java script://x', c360.fields.url.error",
        "URL, 'data:text/html;base64,x', c360.fields.url.error",
        "URL, //example.com, c360.fields.url.error",
        "URL, https:example, c360.fields.url.error",
        "URL, https://example.com@evil.example/, c360.fields.url.error",
        "URL, mailto:nobody, c360.fields.url.error",
        "MONEY, 12, c360.input.amount.error",
        "MONEY, 1.234 EUR, c360.input.amount-digits.error",
        "MONEY, 1 XXX, c360.input.currency.error",
        "SELECT, Elsewhere, c360.input.choice.error",
    })
    void refuses(FieldType type, String entered, String code) {
        FieldDefinition field = store.add(AField.of(CUSTOMER, "One", type).draft(), null);

        assertEquals(
                List.of(field.id().input() + " " + code),
                Refusals.of(() -> change(Map.of(field.id().toString(), List.of(entered)))));
    }

    @Test
    @DisplayName("a long text keeps its lines, and nothing that no database stores")
    void longText() {
        FieldDefinition field = store.holding(CUSTOMER, "Story", FieldType.LONG_TEXT);

        assertEquals(
                List.of("one\ntwo three\n\nfour"),
                texts(field, " one \r\ntwo\u0000three\n\nfour\n "));
        assertEquals(
                List.of(field.id().input() + " c360.input.too-long.error"),
                Refusals.of(
                        () -> change(Map.of(field.id().toString(), List.of("x".repeat(5001))))));
    }

    @Test
    @DisplayName("a choice of several keeps the order of the definition and knows every option")
    void several() {
        FieldDefinition field =
                store.add(
                        AField.of(CUSTOMER, "Modules", FieldType.MULTI_SELECT)
                                .offering("Core", "Reports", "Sync")
                                .draft(),
                        null);

        assertEquals(List.of("Core", "Sync"), texts(field, "Sync", "", "Core", "Sync"));
        assertEquals(List.of(), texts(field, ""));
    }

    @Test
    @DisplayName("amount and currency may come apart, and no amount means nothing")
    void money() {
        FieldDefinition field = store.holding(CUSTOMER, "Budget", FieldType.MONEY);

        assertEquals(List.of("1200.00 USD"), texts(field, "1200", "USD"));
        assertEquals(List.of(), texts(field, "", "USD"));
    }

    @Test
    @DisplayName("an edit notes only what is another value than before, and blank clears")
    void changes() {
        FieldDefinition size = store.holding(CUSTOMER, "Size", FieldType.NUMBER);
        FieldDefinition home = store.holding(CUSTOMER, "Home", FieldType.TEXT);
        save(Map.of(size.id().toString(), List.of("5"), home.id().toString(), List.of("Ulm")));

        AcceptedFields same =
                change(
                        Map.of(
                                size.id().toString(), List.of("5.0"),
                                home.id().toString(), List.of("")));

        assertEquals(List.of(new FieldChange(home.id().history(), "Ulm", "")), same.changes());
        assertEquals(Set.of(home.id()), same.changed());
        assertEquals(Optional.empty(), same.values().of(home.id()));
    }

    @Test
    @DisplayName("a required field is asked for in a new record and cannot be cleared later")
    void required() {
        FieldDefinition field =
                store.add(AField.of(CUSTOMER, "Tier", FieldType.TEXT).required().draft(), null);
        String missing = field.id().input() + " c360.input.required.error";

        assertEquals(
                List.of(missing), Refusals.of(() -> fields.adding(CUSTOMER, Map.of(), EDITOR)));
        assertEquals(
                List.of(missing),
                Refusals.of(() -> change(Map.of(field.id().toString(), List.of(" ")))));
        assertEquals(List.of(), change(Map.of()).changes());
    }

    @Test
    @DisplayName("X-22: programs may write a field fed from outside, and no person has to")
    void fed() {
        FieldDefinition field =
                store.add(
                        AField.of(CUSTOMER, "Score", FieldType.NUMBER)
                                .required()
                                .fedBy("CRM", "https://crm.example.com")
                                .draft(),
                        null);

        assertEquals(List.of(), fields.adding(CUSTOMER, Map.of(), EDITOR).changes());
        assertEquals(List.of("7"), texts(field, "7"));
        assertEquals(
                List.of(field.id().input() + " c360.fields.locked.error"),
                Refusals.of(() -> fields.requireEdited(Set.of(field.id().toString()))));
        assertFalse(fields.restorable(CUSTOMER, field.id().history()));
        assertEquals(Map.of(), fields.entered(CUSTOMER, field.id().history(), "6"));
    }

    @Test
    @DisplayName("what a record held is kept in history when the record is removed")
    void removed() {
        FieldDefinition size = store.holding(CUSTOMER, "Size", FieldType.NUMBER);
        store.holding(CUSTOMER, "Home", FieldType.TEXT);
        save(Map.of(size.id().toString(), List.of("5")));

        fields.requireEdited(Set.of(size.id().toString()));
        assertTrue(fields.restorable(CUSTOMER, size.id().history()));
        assertEquals(
                List.of(new FieldChange(size.id().history(), "5", "")),
                fields.removed(CUSTOMER, 1));
    }

    @Test
    @DisplayName("a value that is there stays valid when the user it names has gone")
    void kept() {
        FieldDefinition field = store.holding(CUSTOMER, "Owner", FieldType.USER);
        CustomValues held =
                new CustomValues(
                        Map.of(
                                field.id(),
                                new FieldValue.Person(new io.customer360.shared.UserKey("gone"))));

        assertEquals(
                List.of(),
                fields.changing(
                                CUSTOMER,
                                held,
                                Map.of(field.id().toString(), List.of("gone")),
                                EDITOR)
                        .changes());
    }

    @Test
    @DisplayName("fields of other records and fields that are not there are refused by name")
    void unknown() {
        FieldDefinition other = store.holding(FieldEntity.CONTACT, "Other", FieldType.TEXT);

        assertEquals(
                List.of("fields." + other.id() + " c360.input.unknown-field.error"),
                Refusals.of(() -> change(Map.of(other.id().toString(), List.of("x")))));
        assertEquals(
                List.of("fields.name c360.input.unknown-field.error"),
                Refusals.of(() -> change(Map.of("name", List.of("x")))));
    }

    @Test
    @DisplayName("amounts are seen, searched and entered only with the right to see revenue")
    void revenue() {
        FieldDefinition money = store.holding(CUSTOMER, "Budget", FieldType.MONEY);
        save(Map.of(money.id().toString(), List.of("5 EUR")));
        CustomValues held = fields.read(CUSTOMER, 1);

        assertEquals(List.of(), fields.of(CUSTOMER, EDITOR));
        assertEquals("", fields.searched(CUSTOMER, held, EDITOR));
        assertEquals("5.00 EUR", fields.searched(CUSTOMER, held, BOSS));
        assertEquals(Set.of(money.id().history()), fields.amounts());
        assertTrue(fields.word(CUSTOMER, money.id().history()).orElseThrow().revenue());
        Map<String, List<String>> entered = Map.of(money.id().toString(), List.of("6 EUR"));
        assertThrows(Forbidden.class, () -> fields.changing(CUSTOMER, held, entered, EDITOR));
    }

    @Test
    @DisplayName(
            "history names a field as the administrator does, and its text can be entered again")
    void words() {
        FieldDefinition field =
                store.add(
                        AField.of(CUSTOMER, "Modules", FieldType.MULTI_SELECT)
                                .offering("Core, full", "Reports")
                                .draft(),
                        null);
        Map<String, List<String>> both =
                Map.of(field.id().toString(), List.of("Reports", "Core, full"));
        String noted = change(both).changes().get(0).to();

        assertEquals(
                Optional.of(Word.named("Modules", Word.Meaning.TEXT)),
                fields.word(CUSTOMER, field.id().history()));
        assertEquals(Optional.empty(), fields.word(FieldEntity.CONTACT, field.id().history()));
        assertEquals(Optional.empty(), fields.word(CUSTOMER, "csm"));
        assertEquals(
                Map.of(field.id().toString(), List.of("Core, full", "Reports")),
                fields.entered(CUSTOMER, field.id().history(), noted));
    }

    private List<String> texts(FieldDefinition field, String... entered) {
        AcceptedFields accepted = change(Map.of(field.id().toString(), List.of(entered)));
        return FieldTexts.of(field, accepted.values().of(field.id()));
    }

    private AcceptedFields change(Map<String, List<String>> entered) {
        return fields.changing(CUSTOMER, fields.read(CUSTOMER, 1), entered, BOSS);
    }

    private void save(Map<String, List<String>> entered) {
        fields.save(CUSTOMER, 1, change(entered));
    }
}
