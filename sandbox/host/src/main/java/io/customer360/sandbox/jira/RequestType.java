package io.customer360.sandbox.jira;

import java.util.Locale;

/**
 * What customers can ask for in the portal of a service desk; its text is the value of the Customer
 * Request Type field, as JSM writes it: portal key and request type key.
 *
 * @param issueType the issue type by name
 */
public record RequestType(
        int id, String projectKey, String name, String description, String issueType) {

    @Override
    public String toString() {
        return slug(projectKey) + "/" + slug(name);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
