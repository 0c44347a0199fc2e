package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Percent (discounts, F-054)")
class PercentTest {

    @ParameterizedTest
    @DisplayName("is read to hundredths")
    @CsvSource({
        "0, 0, 0",
        "100, 10000, 100",
        "12.5, 1250, 12.5",
        "' 0.01 ', 1, 0.01",
        "10.00, 1000, 10"
    })
    void reads(String text, int basisPoints, String written) {
        assertEquals(basisPoints, Percent.of(text).basisPoints());
        assertEquals(written, Percent.of(text).text());
    }

    @ParameterizedTest
    @DisplayName("is refused outside 0 to 100 and when it is no number")
    @ValueSource(strings = {"", "-1", "100.01", "101", "999", "1000", "1e1", "ten", "1.234", "10%"})
    void refuses(String text) {
        assertEquals(List.of(" c360.input.percent.error"), Refusals.of(() -> Percent.of(text)));
    }

    @Test
    @DisplayName("cannot be made out of range")
    void range() {
        assertThrows(IllegalArgumentException.class, () -> new Percent(-1));
        assertThrows(IllegalArgumentException.class, () -> new Percent(Percent.WHOLE + 1));
        assertEquals("100", new Percent(Percent.WHOLE).text());
    }
}
