package io.customer360.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a customer as lists sort and search it: without case, accents and odd spaces, so that
 * no database has to know what those are. What is typed in a search is folded the same way.
 */
public final class SortName {

    /** How many characters of any script count at least; plain letters count three times as far. */
    public static final int MAX = 150;

    private static final int MAX_BYTES = 3 * MAX;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\uFE00-\\uFE0F]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{C}&&[^\\p{Co}\\p{Cn}]]+");

    /** Stands for a name without a letter, because some databases take a blank for nothing. */
    private static final String UNREADABLE = "\uFFFD";

    private SortName() {}

    /** The sort form of a name, which is never blank. */
    public static String of(String name) {
        String folded = folded(name);
        return folded.isEmpty() ? UNREADABLE : folded;
    }

    /** What is typed in a search, in the form of the names that it is compared with. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare =
                ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String folded = Normalizer.normalize(letters(bare), Normalizer.Form.NFKC);
        return fitting(BLANKS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    }

    /**
     * As much of a text as a column holds. Some databases measure columns in bytes; no character is
     * cut in two.
     */
    public static String fitting(String text) {
        int end = 0;
        int bytes = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            bytes += text.substring(end, next).getBytes(UTF_8).length;
            if (bytes > MAX_BYTES) {
                return text.substring(0, end).strip();
            }
            end = next;
        }
        return text;
    }

    /** Letters that Unicode keeps apart and people do not; brackets, which SQL Server expands. */
    private static String letters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int letter : text.codePoints().toArray()) {
            switch (letter) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ı' -> plain.append('i');
                case 'ς' -> plain.append('σ');
                case '[' -> plain.append('(');
                case ']' -> plain.append(')');
                default -> plain.appendCodePoint(letter);
            }
        }
        return plain.toString();
    }
}
