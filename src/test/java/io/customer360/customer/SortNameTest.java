package io.customer360.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-002 names are searched and sorted without case and accents")
class SortNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("folds")
    @CsvSource({
        "ACME, acme",
        "ÁRVÍZTŰRŐ, arvizturo",
        "Müller & Söhne, muller & sohne",
        "Straße, strasse",
        "STRAẞE, strasse",
        "İstanbul A.Ş., istanbul a.s.",
        "Diyarbakır, diyarbakir",
        "Ærø Łódź Đakovo, aero lodz dakovo",
        "Ｆｕｌｌ　Ｗｉｄｔｈ, full width",
        "ﬁne-tuned, fine-tuned",
        "Ὀδυσσεύς, οδυσσευσ",
        "100% [pure]_\\, 100% (pure)_\\",
        "カフェが, カフェが",
        "株式会社 42, 株式会社 42",
        "한국, 한국",
        "🚀 Rocket, 🚀 rocket",
    })
    void folds(String name, String folded) {
        assertEquals(folded, SortName.of(name));
    }

    @Test
    @DisplayName("a letter with its accent behind it is the same letter")
    void combining() {
        assertEquals("cafe", SortName.of("Cafe\u0301"));
        assertEquals(SortName.of("Caf\u00e9"), SortName.of("Cafe\u0301"));
    }

    @Test
    @DisplayName("odd spaces and what cannot be seen count as one space, at the ends as none")
    void spaces() {
        assertEquals("a b", SortName.of("\u00a0 A\u200b\u2003\tB\n"));
        assertEquals("", SortName.folded(" \u200b "));
    }

    @Test
    @DisplayName("a name without a letter is no blank, which some databases take for nothing")
    void never() {
        for (String name : new String[] {" \u200b ", "\u0301", "", "\u3000"}) {
            assertEquals("\uFFFD", SortName.of(name));
        }
        assertEquals("\uFFFD", SortName.of("\uFFFD"));
    }

    @Test
    @DisplayName("is cut to what a column of 450 bytes holds, between characters")
    void cut() {
        String plain = "x".repeat(255);
        assertEquals(plain, SortName.of(plain));
        assertEquals(150, SortName.of("界".repeat(255)).length());
        String rockets = SortName.of("🚀".repeat(255));
        assertEquals("🚀".repeat(112), rockets);
        assertTrue(rockets.getBytes(UTF_8).length <= 450);
        assertEquals("🚀".repeat(112), SortName.fitting("🚀".repeat(255)));
    }

    @Test
    @DisplayName("folding twice changes nothing")
    void twice() {
        for (String name : new String[] {"İΣ", "ﷺ", "ſ", "Ǆ", "ǰ", "ΐ"}) {
            assertEquals(SortName.of(name), SortName.of(SortName.of(name)), name);
        }
    }
}
