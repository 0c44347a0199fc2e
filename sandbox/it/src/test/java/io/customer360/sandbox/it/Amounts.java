package io.customer360.sandbox.it;

import java.util.regex.Pattern;

/** Finds an amount in a page whatever the locale's grouping and decimal marks. */
final class Amounts {
    private Amounts() {}

    /** The digits with any grouping marks between them, for texts that are waited for. */
    static Pattern pattern(String digits) {
        return Pattern.compile(String.join("[.,'\\u2019\\u00a0\\u202f]?", digits.split("")));
    }

    /** Whether the digits occur, with any grouping marks between them. */
    static boolean in(String text, String digits) {
        return text.replaceAll("(?<=\\d)[.,'\\u2019\\u00a0\\u202f](?=\\d)", "").contains(digits);
    }
}
