package io.customer360.sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the variables in the link of a web-item; one that is unknown or has no value stays empty.
 */
final class LinkText {
    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:\\{([A-Za-z.]+)}|([A-Za-z]+(?:\\.[A-Za-z]+)?))");

    private LinkText() {}

    static String fill(String link, Map<String, Object> context) {
        return VARIABLE.matcher(link)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        URLEncoder.encode(
                                                value(
                                                        found.group(1) == null
                                                                ? found.group(2)
                                                                : found.group(1),
                                                        context),
                                                StandardCharsets.UTF_8)));
    }

    private static String value(String variable, Map<String, Object> context) {
        var issue = (Issue) context.get("issue");
        var project = (Project) context.get("project");
        return switch (variable) {
            case "issue.key" -> issue == null ? "" : issue.getKey();
            case "issue.id" -> issue == null ? "" : issue.getId().toString();
            case "project.key", "projectKeyEncoded", "pathEncodedProjectKey" ->
                    project == null ? "" : project.getKey();
            case "project.id" -> project == null ? "" : project.getId().toString();
            default -> "";
        };
    }
}
