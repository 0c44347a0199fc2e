package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("the issue navigator by hand")
class NavigatorIT {
    private static final int MANY = 60;

    private Installation on;
    private String jql;

    @BeforeEach
    void tickets(Installation on) {
        this.on = on;
        var customer = on.customer("Navigator", "SUP");
        for (int i = 0; i < MANY; i++) {
            on.ticket("SUP", customer);
        }
        jql = "cf[10002] = " + customer;
    }

    static String address(String jql) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    /** The keys in a page's table. */
    static List<String> keys(String page) {
        return Jsoup.parse(page).select("#issuetable a.issue-link").eachText();
    }

    private List<String> found(String query, String user) throws Exception {
        var search = on.world().service(SearchService.class);
        var viewer = on.world().user(user);
        var parsed = search.parseQuery(viewer, query).getQuery();
        return search.search(viewer, parsed, new PagerFilter<>(1000)).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }

    @Test
    @DisplayName("a query is typed, mended after its error, sorted and paged to the end")
    void story(Browsers browsers) throws Exception {
        var page = browsers.page(on.as("anna"));
        page.navigate(on.url() + "/issues/");
        var box = page.locator("#advanced-search");
        box.fill("cf[10002] == 1");
        box.press("Enter");
        assertThat(page.locator("#jql-errors")).isVisible();
        assertThat(box).hasValue("cf[10002] == 1");
        box.fill(jql);
        box.press("Enter");
        assertThat(page.locator(".results-count-total")).hasText("" + MANY);

        page.locator("th.key a").press("Enter");
        assertThat(page.locator("th.key")).hasAttribute("aria-sort", "ascending");
        page.locator("th.key a").press("Enter");
        assertThat(page.locator("th.key")).hasAttribute("aria-sort", "descending");
        assertEquals(found(jql + " ORDER BY key DESC", "anna"), toTheEnd(page));
        assertThat(page.locator(".results-count-end")).hasText("" + MANY);
    }

    private static List<String> toTheEnd(Page page) {
        var keys = new ArrayList<>(keys(page.content()));
        while (page.locator(".aui-nav-next a").count() > 0) {
            page.locator(".aui-nav-next a").press("Enter");
            assertThat(page.locator("#issuetable")).isVisible();
            keys.addAll(keys(page.content()));
        }
        return keys;
    }

    @Test
    @DisplayName("F-090 the query that the app shows opens the same tickets here")
    void queryOfTheApp() {
        var path = "customers/" + jql.replaceAll(".* ", "") + "/tickets";
        var tickets = on.as("anna").get(path).expect(200).json();
        var page = on.as("anna").html(address(tickets.path("jql").asText())).expect(200).body();
        assertEquals(
                tickets.path("total").asText(),
                Jsoup.parse(page).select(".results-count-total").text());
        var first = new ArrayList<String>();
        tickets.path("items").forEach(item -> first.add(item.path("key").asText()));
        assertEquals(first, keys(page).subList(0, first.size()));
    }

    @Test
    @DisplayName("the queue and the navigator agree, and a row leads to its issue")
    void queue(Browsers browsers) {
        var page = browsers.page(on.as("anna"));
        page.navigate(on.url() + "/projects/SUP");
        page.locator("#queue-2").click();
        assertThat(page.locator("#queue-2")).hasAttribute("aria-current", "page");
        var total = page.locator(".results-count-total").innerText();
        var first = keys(page.content()).get(0);
        page.locator("section a[href*='/issues/']").click();
        assertThat(page.locator(".results-count-total")).hasText(total);
        page.locator("a.issue-link").first().click();
        assertThat(page.locator("#key-val")).hasText(first);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("on a phone the table scrolls, not the page")
    void narrow(Theme theme, Browsers browsers) {
        var page = theme.page(browsers, on.as("anna"), 390);
        for (var address : List.of(address(jql), "/projects/SUP", "/projects/SUP/customers")) {
            page.navigate(on.url() + address);
            assertThat(page.locator("table.aui").first()).isVisible();
            assertTrue(
                    (Boolean)
                            page.evaluate(
                                    "document.documentElement.scrollWidth <= window.innerWidth"),
                    address);
        }
    }
}
