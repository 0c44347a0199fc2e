package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-095, F-097, F-112, F-035 tasks, comments and nominations in the browser")
class TaskPagesIT {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \uD83D\uDE00";

    private Installation on;
    private int customer;
    private CustomerTasks made;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Tasks in the browser", "SUP");
        on.assign(customer, "carla");
        made = new CustomerTasks(on, customer);
    }

    @Test
    @DisplayName(
            "F-097 the tile opens a dialog with the same tasks, by keyboard, and leads to Jira")
    void drill(Browsers browsers) {
        for (int i = 1; i <= 22; i++) {
            made.create("Task " + i, -i);
        }
        made.create("Not yet", 5);
        var page = open(browsers, "");
        var tile = WidgetBox.on(page, "tasks-due").body().locator(".c360-drill-open");
        assertThat(tile).hasText("22 past due");
        tile.press("Enter");
        var dialog = page.locator("#c360-tasks-due");
        assertThat(dialog.locator("tr[data-ticket]")).hasCount(20);
        dialog.getByText(Words.of("c360.tickets.next.action")).click();
        assertThat(dialog.locator("tr[data-ticket]")).hasCount(2);
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(tile).isFocused();
        tile.click();
        dialog.getByText(Words.of("c360.tickets.navigator.action")).click();
        page.waitForLoadState();
        assertTrue(page.url().contains("/issues/?jql="), page.url());
        assertThat(page.getByText("Task 22")).isVisible();
        assertThat(page.getByText("Not yet")).hasCount(0);
    }

    @Test
    @DisplayName("F-097 a list that does not load says so in its dialog, and can be tried again")
    void drillFails(Browsers browsers) {
        made.create("Late", -1);
        var page = open(browsers, "");
        browsers.expect(503);
        page.route(
                "**/tasks/list*",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        WidgetBox.on(page, "tasks-due").body().locator(".c360-drill-open").click();
        var dialog = page.locator("#c360-tasks-due");
        assertThat(dialog.locator(".c360-error")).isVisible();
        page.unroute("**/tasks/list*");
        dialog.locator("[data-c360-retry]").click();
        assertThat(dialog.locator("tr[data-ticket]")).hasCount(1);
        assertThat(dialog.locator(".c360-error")).hasCount(0);
    }

    @Test
    @DisplayName("F-097 the tile of open tickets opens a dialog, too")
    void openTickets(Browsers browsers) {
        var key = on.ticket("SUP", customer);
        var page = open(browsers, "");
        WidgetBox.on(page, "open-tickets").body().locator(".c360-drill-open").click();
        var dialog = page.locator("#c360-tickets-open");
        assertThat(dialog.locator("tr[data-ticket='" + key + "']")).isVisible();
        dialog.locator("[data-c360-close]").click();
        assertThat(dialog).isHidden();
    }

    @Test
    @DisplayName("F-095 a task is created in the section, refusals stand at their fields")
    void creates(Browsers browsers) {
        var page = open(browsers, "/tasks");
        var widget = WidgetBox.on(page, "tasks");
        assertThat(widget.body()).containsText(Words.of("c360.tasks.list.empty"));
        page.locator("#c360-tasks-add").press("Enter");
        browsers.expect(400);
        widget.body().locator("button[type=submit]").click();
        assertThat(page.locator("#c360-tasks-summary-error"))
                .containsText(Words.of("c360.input.required.error"));
        page.locator("#c360-tasks-summary").fill(HOSTILE);
        widget.body().locator("button[type=submit]").click();
        assertThat(widget.body().locator("tr[data-ticket]")).hasCount(1);
        assertThat(widget.body()).containsText(HOSTILE);
        assertThat(widget.body()).containsText(Words.of("c360.tasks.made.label"));
        assertAccessible(page);
        var set = page.locator("#c360-tasks-set");
        set.focus();
        set.selectOption("due");
        assertThat(widget.body().locator("tr[data-ticket]")).hasCount(0);
        set.selectOption("all");
        assertThat(widget.body().locator("tr[data-ticket]")).hasCount(1);
        assertThat(set).isFocused();
    }

    @Test
    @DisplayName("F-112 the section shows comments with their flag, finds words and turns pages")
    void conversation(Browsers browsers) {
        var ticket = on.world().issues().byKey(on.ticket("SUP", customer)).orElseThrow();
        for (int i = 1; i <= 21; i++) {
            on.world().issues().comment(ticket, on.world().user("anna"), "Remark " + i, i == 21);
        }
        on.world().issues().comment(ticket, on.world().user("anna"), HOSTILE, false);
        var page = open(browsers, "/conversation");
        var items = page.locator(".c360-talk-item");
        assertThat(items).hasCount(20);
        assertThat(items.first()).containsText(HOSTILE);
        assertThat(items.nth(1)).containsText(Words.of("c360.conversation.internal.label"));
        assertAccessible(page);
        page.locator("#c360-conversation-next").click();
        assertThat(items).hasCount(2);
        assertThat(page.locator("#c360-conversation-next")).isFocused();
        page.locator("#c360-conversation-q").fill("remark 7");
        assertThat(items).hasCount(2);
        assertThat(page.locator("#c360-conversation-q")).isFocused();
        page.locator("#c360-conversation-q").fill("zyzzyva");
        assertThat(page.locator("#c360-conversation-list"))
                .containsText(Words.of("c360.conversation.filter.empty"));
    }

    @Test
    @DisplayName("F-035 a nomination: short form, then pending with its issue")
    void nominates(Browsers browsers) {
        var page = open(browsers, "/attributes");
        var widget = WidgetBox.on(page, "nomination");
        page.locator("#c360-nomination-add").click();
        assertThat(page.locator("#c360-nomination-summary"))
                .hasValue("Reference: " + on.customerName(customer));
        page.locator("#c360-nomination-reason").fill("They are happy");
        widget.body().locator("button[type=submit]").click();
        assertThat(widget.body())
                .containsText(Words.of("c360.attributes.reference-nominated.label"));
        assertThat(widget.body().locator("a[href*='/browse/CST-']")).isVisible();
        assertThat(page.locator("#c360-nomination-add")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    @DisplayName("settings: a type that the project does not have is refused at its field")
    void settings(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + "/plugins/servlet/customer360/admin/tasks");
        browsers.expect(400);
        page.locator("#c360-tasks-project").selectOption("");
        page.locator("#c360-tasks-save").click();
        assertThat(page.locator("#c360-tasks-project-error")).isVisible();
        assertAccessible(page);
        assertFalse(Settings.tasks(on.as("admin")).path("project").asText().isEmpty());
    }

    private Page open(Browsers browsers, String below) {
        var page = browsers.page(on.as("carla"));
        page.navigate(on.url() + Pages.customer(customer) + below);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }

    private static void assertAccessible(Page page) {
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .include(List.of(".c360-page")).analyze().getViolations().stream()
                                .filter(
                                        it ->
                                                Set.of("serious", "critical")
                                                        .contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes().get(0).getHtml())
                                .toList());
    }
}
