package io.customer360.sandbox.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/**
 * One question to the list of customers, for the app and for plain SQL.
 *
 * @param parameters the address of the list behind its question mark
 * @param where the same as a condition
 * @param beyond the place where the page begins, as one more condition
 * @param order the same as an order
 */
record ListQuestion(String name, String parameters, String where, String beyond, String order) {
    static final int SIZE = 50;
    static final String FILTERED = "2 filters, sorted by revenue";
    static final String FIRST = "page 1 by name";
    static final String DEEP = "page 1,000 by name";
    static final String CONTAINS = "name contains";
    static final String VIEW = "saved view with its count";

    private static final String ALL = "1 = 1";
    private static final String BY_NAME = "\"SORT_NAME\", \"ORG_ID\"";

    /** All questions; the deep page begins behind this customer. */
    static List<ListQuestion> all(int behind, String sortName) {
        String place =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((behind + "\n" + sortName + "\n").getBytes(UTF_8));
        return List.of(
                new ListQuestion(
                        FILTERED,
                        "status=2&industry=Industry+1&sort=arr&direction=desc&size=50",
                        "\"STATUS_ID\" = 2 AND \"INDUSTRY\" = 'Industry 1'",
                        "",
                        "\"ARR_BASE\" DESC NULLS LAST, " + BY_NAME),
                new ListQuestion(FIRST, "size=50", ALL, "", BY_NAME),
                new ListQuestion(
                        DEEP,
                        "size=50&after=" + place,
                        ALL,
                        " AND (\"SORT_NAME\", \"ORG_ID\") > ('%s', %d)".formatted(sortName, behind),
                        BY_NAME),
                new ListQuestion(
                        CONTAINS,
                        "q=mer+123&size=50",
                        "\"SORT_NAME\" LIKE '%mer 123%'",
                        "",
                        BY_NAME),
                new ListQuestion(VIEW, "view=onboarding", "\"STATUS_ID\" = 1", "", BY_NAME));
    }
}
