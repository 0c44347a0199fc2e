package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.customer360.sandbox.jira.IssueDraft;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("F-090 to F-098 the tickets of a customer in the browser")
class TicketPagesIT {
    private Installation on;
    private int customer;
    private String path;
    private CustomerTickets made;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Tickets", "SUP");
        made = new CustomerTickets(on, customer);
        path = made.path();
    }

    @Test
    @DisplayName("F-090 the widget has the ten newest, by update or by creation")
    void newest(Browsers browsers) {
        made.fill(12);
        assertEquals(10, CustomerTickets.keys(made.get("anna", "")).size());
        assertEquals("updated", made.get("anna", "").path("sort").asText());
        var page = open(browsers, "anna", Pages.customer(customer));
        var widget = WidgetBox.on(page, "tickets").section();
        assertThat(widget.locator("tr[data-ticket]")).hasCount(10);
        var byUpdate = shownKeys(widget);
        widget.locator("#c360-tickets-sort").selectOption("created");
        assertThat(widget.locator("th.c360-col-created")).isVisible();
        assertNotEquals(byUpdate, shownKeys(widget));
        assertEquals(CustomerTickets.keys(made.get("anna", "?sort=created")), shownKeys(widget));
        widget.getByText(Words.of("c360.tickets.all.action")).click();
        assertTrue(page.url().endsWith(Pages.tickets(customer)), page.url());
    }

    @Test
    @DisplayName("F-091 words are looked for in the customer's tickets only, while one types")
    void searches(Browsers browsers) {
        made.fill(4);
        made.create(made.draft(90).description("The zyzzyva is broken"));
        on.world()
                .issues()
                .create(
                        IssueDraft.in("SUP", "Another zyzzyva, of nobody"),
                        on.world().user("admin"));
        assertEquals(1, made.get("admin", "?q=zyzzyva").path("total").asInt());
        assertEquals(0, made.get("admin", "?q=zyzzyva+nobody").path("total").asInt());
        var page = open(browsers, "admin", Pages.tickets(customer));
        var field = page.locator("#c360-tickets-q");
        field.fill("ZYZZYVA broken");
        assertThat(page.locator("tr[data-ticket]")).hasCount(1);
        assertThat(field).isFocused();
        browsers.expect(400);
        field.fill("?!");
        assertThat(page.locator(".c360-error")).containsText(Words.of("c360.tickets.words.error"));
        field.fill("nothinglikethis");
        assertThat(page.locator(".c360-error")).hasCount(0);
        assertThat(page.locator(".c360-empty")).containsText(Words.of("c360.tickets.filter.empty"));
    }

    @Test
    @DisplayName("F-092 a chosen status filters the table, and the others stay to choose from")
    void statuses(Browsers browsers) {
        made.fill(8);
        var page = open(browsers, "admin", Pages.tickets(customer));
        var filter = page.locator("#c360-tickets-status");
        assertThat(filter.locator("option")).hasCount(5);
        filter.focus();
        filter.selectOption(new SelectOption().setLabel("Resolved (2)"));
        assertThat(page.locator("tr[data-ticket]")).hasCount(2);
        assertThat(filter.locator("option")).hasCount(5);
        assertThat(filter).isFocused();
    }

    @Test
    @DisplayName("F-098 paging: the number of all, and a page behind the last is the last")
    void pages(Browsers browsers) {
        made.fill(60);
        var page = open(browsers, "admin", Pages.tickets(customer));
        var widget = WidgetBox.on(page, "tickets-full").section();
        assertThat(widget.locator(".c360-foot")).containsText("1–25 of 60");
        var next = widget.locator("#c360-tickets-next");
        next.click();
        assertThat(widget.locator(".c360-foot")).containsText("26–50 of 60");
        next.click();
        assertThat(widget.locator(".c360-foot")).containsText("51–60 of 60");
        assertThat(next).hasAttribute("aria-disabled", "true");
        assertThat(next).isFocused();
        assertThat(widget.locator("#c360-tickets-status option")).hasCount(5);
        page.locator("#c360-tickets-columns-open").click();
        page.locator("#c360-tickets-column-due").press("Enter");
        assertThat(page.locator("#c360-tickets-columns")).isHidden();
        assertThat(widget.locator(".c360-foot")).containsText("51–60 of 60");
        assertThat(widget.locator("#c360-tickets-status option")).hasCount(5);
        assertEquals(50, made.get("admin", "?full=true&start=9000").path("first").asInt() - 1);
    }

    @Test
    @DisplayName("F-098 columns are chosen by keyboard, remembered for that person, and restored")
    void columns(Browsers browsers) {
        made.fill(2);
        var user = on.user("Clara Columns", Locale.ENGLISH, "customer360-viewers");
        var page = open(browsers, user, Pages.tickets(customer));
        page.locator("#c360-tickets-columns-open").press("Enter");
        var dialog = page.locator("#c360-tickets-columns");
        assertThat(dialog).isVisible();
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(page.locator("#c360-tickets-columns-open")).isFocused();
        page.locator("#c360-tickets-columns-open").press("Enter");
        page.locator("#c360-tickets-column-due").press("Space");
        page.locator("#c360-tickets-column-status").press("Space");
        page.locator("#c360-tickets-column-due").press("Enter");
        assertThat(page.locator("th.c360-col-due")).isVisible();
        assertThat(page.locator("th.c360-col-status")).hasCount(0);
        assertThat(page.locator("#c360-tickets-columns-open")).isFocused();
        page.reload();
        assertThat(page.locator("th.c360-col-due")).isVisible();
        var other = on.user("Otto Other", Locale.ENGLISH, "customer360-viewers");
        assertFalse(CustomerTickets.columns(made.get(other, "?full=true")).contains("due"));
        page.locator("#c360-tickets-columns-open").click();
        page.getByText(Words.of("c360.tickets.columns-restore.action")).click();
        assertThat(page.locator("th.c360-col-status")).isVisible();
        assertThat(page.locator("th.c360-col-due")).hasCount(0);
    }

    @Test
    @DisplayName("F-096 the tile is the JQL count, and the navigator lists as many")
    void tile(Browsers browsers) {
        made.fill(17);
        made.secret();
        for (var user : List.of("admin", "vera")) {
            var open = on.as(user).get(path + "/open").expect(200).json();
            var count = open.path("count").asInt();
            assertEquals(made.found(user, open.path("jql").asText()).size(), count);
            var page = open(browsers, user, Pages.customer(customer));
            var button = WidgetBox.on(page, "open-tickets").body().locator(".c360-drill-open");
            assertThat(button).hasText(count + " open");
            button.click();
            var all = Words.of("c360.tickets.navigator.action");
            page.locator("#c360-tickets-open").getByText(all).click();
            page.waitForLoadState();
            for (var key : CustomerTickets.keys(open)) {
                assertThat(page.locator("a[href$='/browse/" + key + "']").first()).isVisible();
            }
        }
    }

    @Test
    @DisplayName("no assignee, no reporter, a reporter who was deleted: words instead of a gap")
    void nobody(Browsers browsers) {
        made.create(made.draft(1).assignee(null).reporter("JIRAUSER-gone"));
        var user = on.user("Uma Usual", Locale.ENGLISH, "customer360-viewers");
        var page = open(browsers, user, Pages.tickets(customer));
        var row = page.locator("tr[data-ticket]");
        assertThat(row).containsText(Words.of("c360.tickets.assignee.empty"));
        assertThat(row.locator(".c360-col-reporter")).containsText("JIRAUSER-gone");
        assertThat(row).hasCount(1);
    }

    @Test
    @DisplayName("no tickets yet: the empty state; a customer out of sight: not found")
    void empty(Browsers browsers) {
        var page = open(browsers, "admin", Pages.tickets(customer));
        assertThat(page.locator("#c360-tickets-table"))
                .containsText(Words.of("c360.tickets.list.empty"));
        for (var below : List.of("", "/open", "/summary")) {
            assertEquals(404, on.as("ben").get(path + below).status());
        }
    }

    @Test
    @DisplayName("the search fails: the widget says so and tries again, the others stay")
    void fails(Browsers browsers) {
        made.fill(1);
        browsers.expect(500);
        on.sandbox().faults().failSql("J_ISSUE");
        var page = open(browsers, "admin", Pages.customer(customer));
        var widget = WidgetBox.on(page, "tickets");
        var error = widget.section().locator(".c360-error");
        assertThat(error).isVisible();
        assertThat(WidgetBox.on(page, "info").pencil("country")).isVisible();
        on.sandbox().faults().clear();
        error.locator("[data-c360-retry]").click();
        assertThat(widget.section().locator("tr[data-ticket]")).hasCount(1);
        assertThat(error).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("axe finds nothing grave in the section, its dialog and the filtered table")
    void axe(Theme theme, Browsers browsers) {
        made.fill(30);
        for (int width : new int[] {1440, 390}) {
            var page = theme.page(browsers, on.as("admin"), width);
            page.navigate(on.url() + Pages.tickets(customer));
            assertThat(page.locator("tr[data-ticket]").first()).isVisible();
            page.locator("#c360-tickets-jql").evaluate("it => it.closest('details').open = true");
            look(page);
            page.locator("#c360-tickets-columns-open").click();
            look(page);
        }
    }

    private static void look(Page page) {
        var grave =
                new AxeBuilder(page)
                        .include(List.of(".c360-page")).analyze().getViolations().stream()
                                .filter(
                                        it ->
                                                Set.of("serious", "critical")
                                                        .contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes().get(0).getHtml())
                                .toList();
        assertEquals(List.of(), grave);
    }

    private Page open(Browsers browsers, String user, String address) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + address);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }

    private static List<String> shownKeys(Locator widget) {
        return widget.locator("tr[data-ticket]").all().stream()
                .map(row -> row.getAttribute("data-ticket"))
                .toList();
    }
}
