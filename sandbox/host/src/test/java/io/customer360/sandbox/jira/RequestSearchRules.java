package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be searched in the {@link RequestWorld}, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RequestSearchRules {

    private JiraWorld world;
    private SearchService search;
    private ApplicationUser ann;

    /** A database with nothing in it. */
    abstract DataSource database();

    @BeforeAll
    void fill() {
        world = JiraWorld.open(database(), Worlds.CLOCK);
        new RequestWorld(world).fill();
        search = world.service(SearchService.class);
        ann = world.user("ann");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporter in organizationMembers(\"acme \\\"A\\\" & söhne\") | 1 2",
                "reporter in organizationMembers(1) | 1 2",
                "reporter in organizationMembers(1, Beta) | 1 2 3 4",
                "reporter not in organizationMembers(1) | 3 4 5",
                "reporter in (organizationMembers(1), ann) | 1 2 5",
                "assignee in organizationMembers(1) | 3",
                "assignee not in organizationMembers(1) | 2",
                "creator in organizationMembers('1') | 3",
                "'Request participants' in organizationMembers(1) | 1",
                "cf[10002] = 1 OR cf[10002] IS EMPTY AND reporter in organizationMembers(1) | 2 4",
                "(cf[10002] = 2 OR cf[10002] IS EMPTY AND reporter in organizationMembers(2))"
                        + " AND resolution IS EMPTY | 1 3",
                "NOT (cf[10002] = 2 OR reporter in organizationMembers(1)) | 4"
            })
    @DisplayName("N-2 organizationMembers() stands for the members by name or id, in user fields")
    void members(String jql, String expected) throws SearchException {
        assertEquals(keysOf(expected), keys(jql, ann), jql);
    }

    @Test
    @DisplayName("N-2 Whoever is neither agent nor member cannot tell an organisation from none")
    void hiddenOrganisation() throws SearchException {
        String members = "reporter in organizationMembers(Beta)";
        assertEquals(keysOf("3 4"), keys(members, world.user("bob")));
        for (String stranger : List.of("lee", "pat")) {
            String message = "The organization 'Beta' does not exist or you do not have permission";
            JqlErrors.assertRefused(search, world.user(stranger), members, message);
        }
        String none = "reporter in organizationMembers(Nobody)";
        JqlErrors.assertRefused(search, ann, none, "The organization 'Nobody' does not exist");
        var query = search.parseQuery(null, members).getQuery();
        assertEquals(2, search.searchCountOverrideSecurity(null, query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels = escalated | 1 2",
                "labels in (VIP) | 1",
                "labels != escalated | ",
                "labels is EMPTY | 3 4 5",
                "labels in (vip, EMPTY) | 1 3 4 5",
                "due < now() | 1",
                "due <= endOfDay() | 1 2",
                "due >= startOfDay() AND due < startOfMonth(1) | 2",
                "due > endOfMonth() | 3",
                "due is EMPTY | 4 5",
                "due in (2026-03-03, EMPTY) | 1 4 5",
                "due not in (2026-03-03, EMPTY) | 2 3",
                "due not in (EMPTY) | 1 2 3",
                "due = EMPTY | 4 5",
                "created >= startOfDay(-10) | 3 4 5",
                "created >= startOfMonth() | 5",
                "created < startOfMonth(-1d) | 1 2 3 4",
                "created >= -6d AND summary ~ f | 4 5",
                "Satisfaction = 5 | 4",
                "Satisfaction != 5 | 5",
                "cf[10003] < 3 | 5",
                "cf[10003] >= 2 | 4 5",
                "Satisfaction is EMPTY | 1 2 3",
                "'Satisfaction date' >= -36h | 5",
                "cf[10004] is not EMPTY | 4 5",
                "'Customer Request Type' = 'get help' | 1",
                "cf[10005] in ('Report a bug (SUP)') | 2",
                "cf[10005] is EMPTY | 3 4 5",
                "cf[10006] = bob | 1 3",
                "'Request participants' is EMPTY | 2 4 5",
                "creator = pat | 3",
                "creator = currentUser() AND reporter = currentUser() | 5",
                "issuetype = 'service request' | 1 2 3 4 5",
                "issue in linkedIssues(SUP-1) | 2 3",
                "key in linkedIssues(sup-2, 'is blocked by') | 1",
                "key in linkedIssues(SUP-2, blocks) | ",
                "key not in linkedIssues(SUP-1, 'relates to') | 1 2 4 5",
                "'Time to resolution' = everBreached() | 1 2",
                "'Time to resolution' = breached() | 2",
                "cf[10008] = running() | 1",
                "cf[10008] = paused() | 2",
                "cf[10008] = completed() | 1 3",
                "cf[10008] != everBreached() | 3",
                "cf[10008] is EMPTY | 4 5",
                "'time to first response' = completed() | 1 2 3 4 5",
                "(labels = vip OR cf[10003] = 5) AND (due is EMPTY OR due < now()) | 1 4"
            })
    @DisplayName("Requests are found by what they have beyond issues")
    void facts(String jql, String expected) throws SearchException {
        assertEquals(keysOf(expected), keys(jql, ann), jql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due ASC | 1 2 3 5 4",
                "creator DESC | 3 5 4 2 1",
                "reporter ASC, key ASC | 5 3 4 1 2",
                "labels, key | 1 2 3 4 5",
                "issuetype, key DESC | 5 4 3 2 1",
                "Satisfaction DESC | 4 5 3 2 1",
                "'Satisfaction date' DESC | 5 4 3 2 1",
                "cf[10005] DESC | 2 1 5 4 3",
                "cf[10006], key | 1 3 2 4 5",
                "cf[10008] ASC | 2 1 5 4 3",
                "Organizations ASC | 4 1 5 3 2",
                "'Time to first response', created | 1 2 3 4 5",
                "project, status, statusCategory, resolution, summary, updated, resolved | 1 3 2 5 4"
            })
    @DisplayName("Requests are sorted by every field; what is empty comes last")
    void order(String fields, String expected) throws SearchException {
        var found = search.search(ann, query("ORDER BY " + fields), new PagerFilter<>(100));
        String numbers =
                found.getResults().stream()
                        .map(issue -> issue.getKey().substring("SUP-".length()))
                        .collect(Collectors.joining(" "));
        assertEquals(expected, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporter = organizationMembers(Beta) | Operator '=' does not support the list",
                "project in organizationMembers(Beta) | cannot be used with the 'project' field",
                "reporter in organizationMembers() | expected at least '1' argument",
                "reporter in linkedIssues(SUP-1) | cannot be used with the 'reporter' field",
                "key in linkedIssues(SUP-99) | An issue with key 'SUP-99' does not exist",
                "key in linkedIssues(SUP-1, hates) | Issue link type 'hates' could not be found",
                "created > startOfDay(soon) | should have the format",
                "created > now(1) | Function 'now' expected '0' arguments",
                "created > elapsed(2h) | Unable to find JQL function 'elapsed()'",
                "cf[10008] = 5 | can only be compared with an SLA function",
                "cf[10008] = never() | Unable to find JQL function 'never()'",
                "cf[10008] > breached() | The operator '>' is not supported",
                "cf[10008] = breached(1) | Function 'breached' expected '0' arguments",
                "Satisfaction = good | Value 'good' is invalid for the field 'Satisfaction'",
                "Satisfaction = 5d | Value '5d' is invalid for the field 'Satisfaction'",
                "Satisfaction != NaN | Value 'NaN' is invalid for the field 'Satisfaction'",
                "Satisfaction in (1, '0x5p0') | Value '0x5p0' is invalid",
                "created < EMPTY | The operator '<' is not supported by the 'created' field",
                "due >= EMPTY | The operator '>=' is not supported by the 'due' field",
                "Satisfaction ~ 5 | The operator '~' is not supported",
                "cf[10005] = Nonsense | The value 'Nonsense' does not exist",
                "cf[10006] = ghost | The value 'ghost' does not exist for the field 'cf[10006]'",
                "labels ~ esc | The operator '~' is not supported by the 'labels' field"
            })
    @DisplayName("What cannot be asked about requests is an error, as in Jira")
    void errors(String jql, String message) {
        JqlErrors.assertRefused(search, ann, jql, message);
    }

    private Query query(String jql) {
        var parsed = search.parseQuery(null, jql);
        assertTrue(parsed.isValid(), () -> jql + ": " + parsed.getErrors().getErrorMessages());
        return parsed.getQuery();
    }

    private static Set<String> keysOf(String numbers) {
        return numbers == null
                ? Set.of()
                : Arrays.stream(numbers.split(" "))
                        .map(number -> "SUP-" + number)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> keys(String jql, ApplicationUser viewer) throws SearchException {
        return search.search(viewer, query(jql), new PagerFilter<>(100)).getResults().stream()
                .map(Issue::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
