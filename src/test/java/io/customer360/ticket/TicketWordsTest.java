package io.customer360.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F-091 the words looked for in tickets")
class TicketWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "printer|printer",
                "  Printer   on FIRE |printer on fire",
                "\"quoted phrase\"|quoted phrase",
                "back\\slash|back slash",
                "a\" OR project = SECRET OR text ~ \"b|a or project secret text b",
                "NOT AND OR|not and or",
                "log* te?t~ ^2|log te t 2",
                "field:value [1 TO 3] {x} (y) !z|field value 1 to 3 x y z",
                "v1.2.3 can't user@example.com|v1.2.3 can't user@example.com",
                "same same Same|same",
                "ünïcode 日本語 ٣|ünïcode 日本語 ٣"
            })
    @DisplayName("operators become gaps, words stay words")
    void plain(String typed, String words) {
        assertEquals(words, TicketWords.of(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    @DisplayName("nothing typed asks for every ticket")
    void blank(String typed) {
        assertFalse(TicketWords.of(typed).given());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"", "\\", "***", "?!", "&& ||", "... '", "-", "😀", "%"})
    @DisplayName("only punctuation is refused with what to do")
    void punctuation(String typed) {
        assertEquals("c360.tickets.words.error", refusal(typed));
    }

    @Test
    @DisplayName("a text of 500 characters, and one of many words, are refused")
    void tooMuch() {
        assertEquals("c360.input.too-long.error", refusal("x".repeat(500)));
        assertTrue(TicketWords.of("x".repeat(TicketWords.MAX_TEXT)).given());
        var words = IntStream.range(0, 31).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertEquals("c360.tickets.words-many.error", refusal(words));
    }

    @Test
    @DisplayName("whatever is typed, no quote, backslash, operator or capital is left")
    void anything() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var typed =
                    random.ints(random.nextInt(60), 1, 0x300)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            var text = words(typed).collect(Collectors.joining(" "));
            assertTrue(text.matches("[^\"\\\\+&|!(){}\\[\\]^~*?:/<>=\\p{Cc}-]*"), typed);
            assertEquals(text.toLowerCase(Locale.ROOT), text, typed);
        }
    }

    private static Stream<String> words(String typed) {
        try {
            return TicketWords.of(typed).words().stream();
        } catch (Rejected refused) {
            return Stream.empty();
        }
    }

    private static String refusal(String typed) {
        var refused = assertThrows(Rejected.class, () -> TicketWords.of(typed));
        return refused.problems().get(0).code();
    }
}
