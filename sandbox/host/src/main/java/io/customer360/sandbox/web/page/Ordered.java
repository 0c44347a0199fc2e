package io.customer360.sandbox.web.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A query cut in two at its ORDER BY, wherever quotes do not hide one.
 *
 * @param filter what comes before
 * @param field the field that sorts first, in lower case, or empty
 */
record Ordered(String filter, String field, boolean descending) {
    private static final Pattern ORDER =
            Pattern.compile(
                    "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|(\\border\\s+by\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST =
            Pattern.compile(
                    "\\s*[\"']?([^,\"']+?)[\"']?(?:\\s+(asc|desc))?\\s*(?:,.*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static Ordered of(String jql) {
        var order = ORDER.matcher(jql);
        while (order.find()) {
            if (order.group(1) != null) {
                return cut(jql.substring(0, order.start()), jql.substring(order.end()));
            }
        }
        return new Ordered(jql.strip(), "", false);
    }

    private static Ordered cut(String filter, String order) {
        var first = FIRST.matcher(order);
        return first.matches()
                ? new Ordered(
                        filter.strip(),
                        first.group(1).toLowerCase(Locale.ROOT),
                        "desc".equalsIgnoreCase(first.group(2)))
                : new Ordered(filter.strip(), "", false);
    }

    boolean by(String name) {
        return field.equals(name);
    }

    /**
     * The same query sorted by a field: rising at first, and turned round when it rises already.
     */
    String sortedBy(String name) {
        return (filter + " ORDER BY " + name + (by(name) && !descending ? " DESC" : " ASC"))
                .strip();
    }
}
