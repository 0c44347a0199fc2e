package io.customer360.export;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps spreadsheets from taking a text for a formula: one that begins like a formula, also behind
 * spaces and quotes, gets an apostrophe in front. The same goes for the parts behind a semicolon, a
 * tab or a line break, because a spreadsheet that splits at another character begins a cell there.
 * Plain numbers stay numbers, and what has its apostrophe already gets no second one.
 */
public final class FormulaGuard {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    /** The signs themselves, in full width, small, and the minus of mathematics. */
    private static final String SIGNS =
            "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B\\u2212";

    private static final String QUOTES = "'\"\\u2018\\u2019\\u201C\\u201D\\uFF02\\uFF07";

    private static final String SKIPPED = "[\\s\\p{Z}\\p{Cf}" + QUOTES + "]*";

    private static final String SKIPPED_IN_LINE = "[\\p{Zs}\\p{Cf}" + QUOTES + "]*";

    private static final Pattern BEGINNING = Pattern.compile("(?!')" + SKIPPED + "[" + SIGNS + "]");

    private static final Pattern BEHIND_A_BREAK =
            Pattern.compile("(?<=[;\\t\\r\\n])(?!')(?=" + SKIPPED_IN_LINE + "[" + SIGNS + "])");

    private static final Pattern GUARD_BEHIND_A_BREAK =
            Pattern.compile("(?<=[;\\t\\r\\n])'(?=" + SKIPPED_IN_LINE + "[" + SIGNS + "])");

    /** What begins a cell of its own in some program, whatever follows. */
    private static final Set<Character> BREAKS = Set.of('\t', '\r', '\n');

    private static final String APOSTROPHE = "'";

    private FormulaGuard() {}

    /** The text that stands in a file like this because it was guarded; any other as it is. */
    public static String unguarded(String cell) {
        if (cell.indexOf('\'') < 0) {
            return cell;
        }
        String inner = GUARD_BEHIND_A_BREAK.matcher(cell).replaceAll("");
        String text = inner.startsWith(APOSTROPHE) ? inner.substring(1) : inner;
        return Stream.of(text, inner)
                .filter(it -> !it.equals(cell) && guarded(it).equals(cell))
                .findFirst()
                .orElse(cell);
    }

    /** The text as it can stand in a file. */
    public static String guarded(String text) {
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return text;
        }
        String inner = BEHIND_A_BREAK.matcher(text).replaceAll(APOSTROPHE);
        boolean formula = BREAKS.contains(text.charAt(0)) || BEGINNING.matcher(text).lookingAt();
        return formula ? APOSTROPHE + inner : inner;
    }
}
