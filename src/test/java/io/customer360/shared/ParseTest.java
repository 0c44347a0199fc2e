package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Single values of a form (F-052, F-056, F-057)")
class ParseTest {

    @Test
    @DisplayName("a whole number may be at either bound")
    void wholeNumber() {
        assertEquals(0, Parse.wholeNumber(" 0 ", 0, 10));
        assertEquals(10, Parse.wholeNumber("+10", 0, 10));
        assertEquals(-2, Parse.wholeNumber("-2", -2, 10));
    }

    @ParameterizedTest
    @DisplayName("a whole number outside the bounds is refused with the bounds")
    @ValueSource(strings = {"-1", "11", "4294967297", "999999999999999999"})
    void outOfRange(String text) {
        assertEquals(
                List.of(" c360.input.number-range.error"),
                Refusals.of(() -> Parse.wholeNumber(text, 0, 10)));
        assertEquals(List.of(0, 10), Refusals.argsOf(() -> Parse.wholeNumber(text, 0, 10)));
    }

    @ParameterizedTest
    @DisplayName("what is no whole number is refused")
    @ValueSource(strings = {"", "1.5", "1e3", "ten", "٣", "9999999999999999999"})
    void noNumber(String text) {
        assertEquals(
                List.of(" c360.input.number.error"),
                Refusals.of(() -> Parse.wholeNumber(text, 0, 10)));
    }

    @Test
    @DisplayName("a version is zero or more")
    void version() {
        assertEquals(0, Parse.version("0"));
        assertEquals(Integer.MAX_VALUE, Parse.version("2147483647"));
        assertEquals(
                List.of(" c360.input.number-range.error"), Refusals.of(() -> Parse.version("-1")));
    }

    @ParameterizedTest
    @DisplayName("a day is an ISO date; 29 February exists in leap years")
    @CsvSource({"2024-02-29", "1900-01-01", "2199-12-31", "' 2025-12-31 '"})
    void day(String text) {
        assertEquals(LocalDate.parse(text.strip()), Parse.day(text));
    }

    @ParameterizedTest
    @DisplayName("a day that does not exist or has another form is refused")
    @ValueSource(strings = {"2025-02-29", "2025-13-01", "31.12.2025", "2025-1-1", "tomorrow", ""})
    void noDay(String text) {
        assertEquals(List.of(" c360.input.date.error"), Refusals.of(() -> Parse.day(text)));
    }

    @ParameterizedTest
    @DisplayName("a day centuries away is refused")
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "0001-01-01", "+99999-01-01"})
    void farDay(String text) {
        assertEquals(List.of(" c360.input.date-range.error"), Refusals.of(() -> Parse.day(text)));
        assertEquals(List.of("1900-01-01", "2199-12-31"), Refusals.argsOf(() -> Parse.day(text)));
    }

    @ParameterizedTest
    @DisplayName("a flag is what forms and JSON send")
    @CsvSource({
        "true, true",
        "on, true",
        "' TRUE ', true",
        "false, false",
        "off, false",
        "'', false"
    })
    void flag(String text, boolean expected) {
        assertEquals(expected, Parse.flag(text));
    }

    @Test
    @DisplayName("any other flag is refused")
    void noFlag() {
        assertEquals(List.of(" c360.input.flag.error"), Refusals.of(() -> Parse.flag("maybe")));
    }

    @Test
    @DisplayName("an id is positive")
    void id() {
        assertEquals(1, Parse.id("1"));
        assertEquals(Integer.MAX_VALUE, Parse.id("2147483647"));
        assertEquals(7, CustomerId.of("7").value());
        assertEquals("7", new CustomerId(7).toString());
    }

    @ParameterizedTest
    @DisplayName("what cannot be an id names something that is not there")
    @ValueSource(strings = {"", "0", "-1", "abc", "2147483648", "99999999999", "1 ", "1;drop"})
    void noId(String text) {
        assertThrows(NotFound.class, () -> Parse.id(text));
    }

    @Test
    @DisplayName("ids and keys are valid when made")
    void validIds() {
        assertThrows(IllegalArgumentException.class, () -> new CustomerId(0));
        assertThrows(IllegalArgumentException.class, () -> new UserKey(" "));
        assertEquals("carla", new UserKey("carla").toString());
    }
}
