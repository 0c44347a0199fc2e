package io.customer360.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("F-026 What is asked of a custom field has the meaning of its type")
class FieldConditionTest {

    private final MemoryFields store = new MemoryFields();

    @ParameterizedTest
    @EnumSource
    @DisplayName("blank asks for nothing")
    void nothing(FieldType type) {
        assertTrue(asked(field(type), "", "", "").matchesAll());
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "LONG_TEXT", "URL"})
    @DisplayName("texts are asked for a part")
    void parts(FieldType type) {
        FieldCondition asked = asked(field(type), " Cloud ", "", "");

        assertEquals(Optional.of("Cloud"), asked.part());
        assertEquals(Optional.empty(), asked.user());
        assertFalse(asked.matchesAll());
    }

    @Test
    @DisplayName("users are asked by their keys")
    void users() {
        FieldCondition asked = asked(field(FieldType.USER), "carla", "", "");

        assertEquals(Optional.of("carla"), asked.user());
        assertEquals(Optional.empty(), asked.part());
        assertFalse(asked.matchesAll());
    }

    @ParameterizedTest
    @EnumSource(names = {"SELECT", "MULTI_SELECT"})
    @DisplayName("choices are asked by the name of one option")
    void options(FieldType type) {
        FieldDefinition field =
                store.add(
                        AField.of(FieldEntity.CUSTOMER, "One", type)
                                .offering("Cloud", "Server")
                                .draft(),
                        null);
        long id = field.options().get(1).id();

        FieldCondition asked = asked(field, "Server", "", "");

        assertEquals(OptionalLong.of(id), asked.from());
        assertEquals(OptionalLong.of(id), asked.to());
        assertEquals(
                List.of(field.id().input() + " c360.input.choice.error"),
                Refusals.of(() -> asked(field, "Elsewhere", "", "")));
    }

    @Test
    @DisplayName("yes and no are 1 and 0")
    void flags() {
        assertEquals(OptionalLong.of(1), asked(field(FieldType.FLAG), "true", "", "").from());
        assertEquals(OptionalLong.of(0), asked(field(FieldType.FLAG), "false", "", "").to());
    }

    @Test
    @DisplayName("days are asked between two days, each of which may be open")
    void days() {
        FieldDefinition field = field(FieldType.DATE);
        long day = LocalDate.of(2026, 3, 1).toEpochDay();

        assertEquals(OptionalLong.of(day), asked(field, "", "2026-03-01", "").from());
        assertEquals(OptionalLong.empty(), asked(field, "", "2026-03-01", "").to());
        assertEquals(OptionalLong.of(day + 1), asked(field, "", "", "2026-03-02").to());
        assertFalse(asked(field, "", "", "2026-03-02").matchesAll());
        assertEquals(
                List.of(field.id().input() + ".from c360.input.date.error"),
                Refusals.of(() -> asked(field, "", "2026-02-30", "")));
    }

    @Test
    @DisplayName("numbers are asked in millionths, as they are stored")
    void numbers() {
        FieldCondition asked = asked(field(FieldType.NUMBER), "", "-1.5", "20");

        assertEquals(OptionalLong.of(-1_500_000), asked.from());
        assertEquals(OptionalLong.of(20_000_000), asked.to());
        assertEquals(
                FieldValue.Number.ofMillionths(-1_500_000),
                new FieldValue.Number(FieldParser.number("-1.5")));
    }

    @Test
    @DisplayName("X-30 amounts are asked in one currency, in its smallest unit")
    void amounts() {
        FieldDefinition field = field(FieldType.MONEY);

        FieldCondition asked = asked(field, "", "10 EUR", "12.50 EUR");

        assertEquals(OptionalLong.of(1000), asked.from());
        assertEquals(OptionalLong.of(1250), asked.to());
        assertEquals(Optional.of("EUR"), asked.currency());
        assertEquals(Optional.of("JPY"), asked(field, "", "", "9 JPY").currency());
        assertEquals(
                List.of(field.id().input() + ".to c360.fields.currencies.error"),
                Refusals.of(() -> asked(field, "", "10 EUR", "12 USD")));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a kind of record is found by its code")
    void entities(FieldEntity entity) {
        assertEquals(Optional.of(entity), FieldEntity.of(entity.code()));
        assertEquals(Optional.empty(), FieldEntity.of("nothing"));
    }

    private FieldDefinition field(FieldType type) {
        return store.holding(FieldEntity.CUSTOMER, "One", type);
    }

    private static FieldCondition asked(FieldDefinition field, String is, String from, String to) {
        return FieldCondition.of(field, new FieldAsked(field.id(), is, from, to, Optional.empty()));
    }
}
