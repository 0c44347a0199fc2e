package io.customer360.sandbox.jira;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An issue key such as SUP-1, taken apart. */
record IssueKey(String project, long number) {

    /** Finds the issue with the parameters of {@link #params}. */
    static final String CONDITION =
            """
            i.PROJECT_ID = (SELECT k.ID FROM J_PROJECT k WHERE k.PKEY = :issueProject)
            AND i.NUM = :issueNumber""";

    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,15})");

    static Optional<IssueKey> of(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? Optional.of(
                        new IssueKey(
                                matcher.group(1).toUpperCase(Locale.ROOT),
                                Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** The parameters of the condition, and others given as name and value in turn. */
    Map<String, Object> params(Object... others) {
        Map<String, Object> params = new HashMap<>();
        params.put("issueProject", project);
        params.put("issueNumber", number);
        for (int i = 0; i < others.length; i += 2) {
            params.put((String) others[i], others[i + 1]);
        }
        return params;
    }
}
