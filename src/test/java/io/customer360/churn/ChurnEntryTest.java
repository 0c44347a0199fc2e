package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X-28 That a customer left")
class ChurnEntryTest {

    @Test
    @DisplayName("is recorded with day, reason, what was lost, and the health it had")
    void recorded() {
        var lost = MoneySums.of(List.of(Money.parse("1200 EUR"), Money.parse("500 USD")));
        var health = Optional.of(new FrozenHealth(34.5, false, TODAY.minusDays(1), 4));

        ChurnRecord record =
                ChurnEntry.parse(
                                Map.of(
                                        "day", "2026-06-10",
                                        "reason", "price",
                                        "note", " Too dear.\nTwice. "),
                                TODAY)
                        .of(new CustomerId(7), lost, health);

        assertEquals(
                new ChurnRecord(
                        new CustomerId(7),
                        TODAY,
                        ChurnReason.PRICE,
                        "Too dear.\nTwice.",
                        lost,
                        health),
                record);
    }

    @ParameterizedTest
    @DisplayName("needs a day that has come and a reason that is offered")
    @CsvSource({
        "'', price, day c360.input.required.error",
        "2026-06-11, price, day c360.churn.future-day.error",
        "11.6.2026, price, day c360.input.date.error",
        "1899-12-31, price, day c360.input.date-range.error",
        "2026-06-10, '', reason c360.input.required.error",
        "2026-06-10, because, reason c360.input.choice.error",
        "2026-06-10, other, note c360.churn.reason-note.error"
    })
    void refused(String day, String reason, String problem) {
        assertEquals(
                List.of(problem),
                Refusals.of(() -> ChurnEntry.parse(Map.of("day", day, "reason", reason), TODAY)));
    }

    @Test
    @DisplayName("has a note of at most 500 characters, without characters that nobody sees")
    void note() {
        Map<String, String> input = Map.of("day", "2026-01-01", "reason", "other");

        assertEquals("a b", ChurnEntry.parse(with(input, "a\u0000b\u202E"), TODAY).note());
        assertEquals(500, ChurnEntry.parse(with(input, "x".repeat(500)), TODAY).note().length());
        assertEquals(
                List.of("note c360.input.too-long.error"),
                Refusals.of(() -> ChurnEntry.parse(with(input, "x".repeat(501)), TODAY)));
    }

    @ParameterizedTest
    @DisplayName("has one of these reasons")
    @EnumSource(ChurnReason.class)
    void reasons(ChurnReason reason) {
        assertEquals(Optional.of(reason), ChurnReason.find(reason.code()));
        assertEquals("c360.churn.reason-" + reason.code() + ".label", reason.textKey());
    }

    @ParameterizedTest
    @DisplayName("freezes a health that is one")
    @ValueSource(doubles = {Double.NaN, -0.001, 100.001})
    void health(double score) {
        assertThrows(IllegalArgumentException.class, () -> new FrozenHealth(score, true, TODAY, 1));
    }

    private static Map<String, String> with(Map<String, String> input, String note) {
        var all = new HashMap<>(input);
        all.put("note", note);
        return all;
    }
}
