package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;

/** Expects a search to be readable and yet refused, in certain words. */
final class JqlErrors {

    private JqlErrors() {}

    static void assertRefused(
            SearchService search, ApplicationUser viewer, String jql, String words) {
        var parsed = search.parseQuery(viewer, jql);
        assertTrue(parsed.isValid(), () -> parsed.getErrors().getErrorMessages().toString());
        var messages = search.validateQuery(viewer, parsed.getQuery()).getErrorMessages();
        assertTrue(
                messages.stream().anyMatch(message -> message.contains(words)),
                () -> jql + ": " + messages);
    }
}
