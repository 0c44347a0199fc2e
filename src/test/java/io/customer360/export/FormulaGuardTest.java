package io.customer360.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cells of files are no formulas (X-02, R26)")
class FormulaGuardTest {

    /** The signs, and their twins in full width, small and in mathematics. */
    private static final List<String> SIGNS =
            List.of(
                    "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66", "\uFE62",
                    "\uFE63", "\uFE6B", "\u2212");

    /** What programs skip before they look for a sign. */
    private static final List<String> BEFORE =
            List.of(
                    "", " ", "   ", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\"", "'", "\u201C",
                    " \"", "\t", "\r", "\n", "\r\n", "'\"", "\uFF02");

    @Test
    @DisplayName("R26 every leading sign, behind whatever is skipped, gets an apostrophe")
    void leading() {
        List<String> all = new ArrayList<>();
        for (String before : BEFORE) {
            for (String sign : SIGNS) {
                all.add(before + sign + "cmd|'/c calc'!A1");
                all.add(before + sign + "1+1");
                all.add(before + sign);
            }
        }

        assertTrue(all.size() >= 60, () -> "only " + all.size());
        all.forEach(
                text ->
                        assertTrue(
                                FormulaGuard.guarded(text).startsWith("'"),
                                () -> "live: " + text.codePoints().boxed().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\rx", "\nx"})
    @DisplayName("R26 a leading tab or line break gets one too")
    void breaks(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;=1+1",
                "a; +1+1",
                "a;\"=1+1",
                "a\t=1+1",
                "a\n=1+1",
                "a\r\n@SUM(A1)",
                "a;\uFF1D1",
            })
    @DisplayName("R26 where another separator would begin a cell, no formula begins")
    void inside(String text) {
        String guarded = FormulaGuard.guarded(text);

        for (String part : guarded.split("[;\t\r\n]+")) {
            assertEquals(part, FormulaGuard.guarded(part), "live part of " + guarded);
        }
        assertEquals(text, guarded.replaceFirst("'(?=[ \"]*[=+@\uFF1D])", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "12",
                "-12",
                "+12",
                "-12.50",
                "-12,50",
                "1200.00",
                "-1.200,50",
                "+4930123456",
                "12%",
                "-0.5%",
            })
    @DisplayName("R26 numbers stay numbers")
    void numbers(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Acme",
                "A=B",
                "a-b",
                "ada@acme.test",
                "1+1",
                "12 EUR; 13 USD",
                "2026-03-01",
                "O'Neill",
                "\"quoted\"",
                "漢字 🚀",
                "https://acme.test/?a=-1",
                "C++",
                "Zürich; Bern",
            })
    @DisplayName("R26 harmless texts stay as they are")
    void harmless(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1-1", "+1+A1", "--1", "-1e5x", "-", "+49 30 1234", "-12.50 EUR"})
    @DisplayName("R26 what only looks like a number is guarded")
    void nearNumbers(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
    }
}
