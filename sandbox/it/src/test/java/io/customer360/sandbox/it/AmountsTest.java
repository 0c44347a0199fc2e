package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("amounts are found in every notation")
class AmountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200.00",
                "€1,200.00",
                "1.200,00 €",
                "1’200.00",
                "1\u00a0200,00",
                "1\u202f200",
                "1&nbsp;200,00",
                "1&#8239;200,00",
                "\"text\":\"1\\u00a0200,00\"",
                "{\"price\":1200.0}",
                "{\"minor\":120000}",
                "[5,1200]",
                "1,200 a year",
            })
    @DisplayName("1200.00 is in")
    void found(String text) {
        assertTrue(Amounts.in(text, "1200.00"));
        assertTrue(Amounts.in(text, "1200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.00", "12000", "11200.00", "1201.00", "120-0.00"})
    @DisplayName("1200.00 is not in")
    void notFound(String text) {
        assertFalse(Amounts.in(text, "1200.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7654321.50", "7,654,321.50", "7.654.321,5", "765432150", "7654321"})
    @DisplayName("7654321.50 is in")
    void millions(String text) {
        assertTrue(Amounts.in(text, "7654321.50"));
    }
}
