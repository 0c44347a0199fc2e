package io.customer360.sandbox.it;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an amount in a text whatever the locale's grouping and decimal marks. */
final class Amounts {
    /** What stands between groups of digits, as character, HTML entity or JSON escape. */
    private static final String MARK =
            "(?:[.,' \\u2019\\u00a0\\u202f\\u2009]|&nbsp;|&#x?\\w+;|\\\\u[0-9a-fA-F]{4})?";

    private Amounts() {}

    /** Whether the amount occurs in any notation. */
    static boolean in(String text, String amount) {
        return pattern(amount).matcher(text).find();
    }

    /**
     * An amount in any notation: grouped or not, with either decimal mark, with decimals or
     * without, or as a count of its smallest unit.
     *
     * @param amount digits, with decimals after a point or without
     */
    static Pattern pattern(String amount) {
        var parts = amount.split("\\.", 2);
        var decimals = parts.length == 2 ? parts[1] : "";
        return Pattern.compile("(?<!\\d)" + grouped(parts[0]) + decimals(decimals) + "(?!\\d)");
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", Matcher.quoteReplacement(MARK));
    }

    private static String decimals(String digits) {
        if (digits.isEmpty()) {
            return "(?:[.,]?\\d{2})?";
        }
        var shortest = digits.replaceAll("0+$", "");
        return "(?:[.,]?" + digits + "|[.,]" + (shortest.isEmpty() ? "0" : shortest) + ")?";
    }
}
