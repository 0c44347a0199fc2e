package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.web.Site.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the issue navigator")
class NavigatorPageTest {
    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site();
        for (int i = 0; i < 120; i++) {
            var draft = IssueDraft.in("SUP", "Many of a kind").organisations(1);
            site.world()
                    .issues()
                    .create(
                            i % 3 == 0 ? draft.level("agents only") : draft,
                            site.world().user("admin"));
        }
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @DisplayName("its pages together show exactly what the query finds for who looks, in order")
    @ValueSource(
            strings = {
                "",
                "ORDER BY key DESC",
                "summary ~ many AND resolution IS EMPTY ORDER BY created, key",
                "cf[10002] = 1 AND resolution IS EMPTY",
                "assignee IS EMPTY ORDER BY priority, key",
                "summary ~ nothingofthiskind"
            })
    void exactlyWhatIsFound(String jql) throws Exception {
        for (var user : List.of("admin", "anna", "ben", "carla", "luke")) {
            var found = found(jql, user);
            var first = site.as(user).page("/issues/?jql=" + Site.encoded(jql));
            assertEquals(found, walk(site.as(user), jql), user);
            assertEquals("" + found.size(), first.select(".results-count-total").text(), user);
        }
    }

    private static List<String> found(String jql, String user) throws Exception {
        var search = site.world().service(SearchService.class);
        var viewer = site.world().user(user);
        var query = search.parseQuery(viewer, jql).getQuery();
        return search.search(viewer, query, new PagerFilter<>(10_000)).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }

    /** Follows the links to the next page as somebody would. */
    private static List<String> walk(Session session, String jql) {
        var keys = new ArrayList<String>();
        var next = "/issues/?jql=" + Site.encoded(jql);
        while (!next.isEmpty()) {
            var page = session.page(next);
            keys.addAll(page.select("#issuetable a.issue-link").eachText());
            next = page.select(".aui-nav-next a").attr("href").replaceFirst("^/jira", "");
        }
        return keys;
    }

    @Test
    @DisplayName("what is hidden from somebody is neither shown nor counted")
    void hidden() {
        var jql = "/issues/?jql=" + Site.encoded("summary ~ many");

        assertEquals("120", site.as("anna").page(jql).select(".results-count-total").text());
        assertEquals("80", site.as("carla").page(jql).select(".results-count-total").text());
    }

    @Test
    @DisplayName("behind the end is the last page, and a start that is no number is the first")
    void odd() {
        var anna = site.as("anna");
        var behind = anna.page("/issues/?startIndex=100000&jql=" + Site.encoded("summary ~ many"));
        assertEquals("101", behind.select(".results-count-start").text());
        assertEquals("120", behind.select(".results-count-end").text());
        for (var start : List.of("-1", "x", "99999999999999")) {
            var first = anna.page("/issues/?jql=&startIndex=" + start);
            assertEquals("1", first.select(".results-count-start").text(), start);
        }
    }

    @Test
    @DisplayName("a heading sorts, once more turns the order round, and the heading says so")
    void sorts() {
        var anna = site.as("anna");
        var page = anna.page("/issues/?jql=" + Site.encoded("project = SUP"));
        assertTrue(page.select("[aria-sort]").isEmpty());
        for (var expected : List.of("ascending", "descending", "ascending")) {
            page = anna.page(below(page.select("th.key a").attr("href")));
            assertEquals(expected, page.select("th.key").attr("aria-sort"));
        }
        assertEquals("SUP-1", page.select("#issuetable a.issue-link").first().text());
        for (var address : page.select("th a").eachAttr("href")) {
            var sorted = anna.page(below(address));
            assertTrue(sorted.select("#jql-errors").isEmpty(), address);
            assertFalse(sorted.select("[aria-sort=ascending], [aria-sort=descending]").isEmpty());
        }
    }

    private static String below(String address) {
        return address.replaceFirst("^/jira", "");
    }
}
