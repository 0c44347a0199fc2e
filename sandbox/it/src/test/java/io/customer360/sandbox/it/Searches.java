package io.customer360.sandbox.it;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the SQL of a ticket search from the reading of a single ticket. */
final class Searches {
    private static final Pattern SINGLE =
            Pattern.compile(
                    "WHERE \\(?(I\\.ID = |P\\.PKEY = |I\\.NUM = "
                            + "|I\\.PROJECT_ID = \\(SELECT K\\.ID FROM J_PROJECT K"
                            + " WHERE K\\.PKEY = \\?\\) AND I\\.NUM = )");

    private Searches() {}

    static boolean isSearch(String sql) {
        var text = sql.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        return text.contains("FROM J_ISSUE I ") && !SINGLE.matcher(text).find();
    }
}
