package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.db.SqlLog.Entry;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-003, F-060 the panel beside a ticket")
class PanelIT {
    /** How often Jira may be asked for one more customer: its name, its CSM, the avatar. */
    private static final int PER_CUSTOMER = 3;

    /** How often the app may read its tables for a panel: once for each kind of record. */
    private static final int MOST = 8;

    private Installation on;

    @BeforeEach
    void shared(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName("one customer: name, status, CSM, revenue, renewal, and open tickets after paint")
    void oneCustomer(Browsers browsers) {
        var customer = on.customer("Panel", "SUP");
        on.assign(customer, "carla");
        on.subscription(customer, Forms.subscription());
        var key = on.ticket("SUP", customer);
        var page = open(browsers, "admin", key);
        var name = on.customerName(customer);
        var group = TicketPanel.on(page).customer(name);
        assertThat(group).containsText(on.world().user("carla").getDisplayName());
        assertTrue(Amounts.in(group.innerText(), "1200.00"), group.innerText());
        assertTrue(Amounts.in(group.innerText(), "100.00"), group.innerText());
        assertThat(TicketPanel.on(page).tickets(name).getByRole(LINK)).containsText("1");
    }

    @Test
    @DisplayName("the count of open tickets leads to the same tickets in the navigator")
    void openTicketsLead(Browsers browsers) {
        var customer = on.customer("Panel", "SUP");
        var first = on.ticket("SUP", customer);
        var second = on.ticket("SUP", customer);
        var page = open(browsers, "anna", first);
        var name = on.customerName(customer);
        TicketPanel.on(page).tickets(name).getByRole(LINK).first().click();
        assertThat(page.getByRole(LINK, new Page.GetByRoleOptions().setName(first)).first())
                .isVisible();
        assertThat(page.getByRole(LINK, new Page.GetByRoleOptions().setName(second)).first())
                .isVisible();
    }

    @Test
    @DisplayName("an answer that is not ours: says so; trying again keeps the focus and counts")
    void otherAnswer(Browsers browsers) {
        var customer = on.customer("Panel", "SUP");
        var key = on.ticket("SUP", customer);
        var page = browsers.page(on.as("anna"));
        page.route(OPEN_TICKETS, it -> it.fulfill(MAINTENANCE));
        page.navigate(on.url() + Pages.ticket(key));
        var slot = TicketPanel.on(page).tickets(on.customerName(customer));
        assertThat(slot).containsText(Words.of("c360.panel.tickets.error"));
        page.unroute(OPEN_TICKETS);
        slot.getByRole(BUTTON).click();
        assertThat(slot.getByRole(LINK)).containsText("1");
        assertThat(slot).isFocused();
        assertThat(slot.locator("[aria-live] li")).hasCount(0);
    }

    @Test
    @DisplayName("F-003 the customer's name leads to its Overview")
    void nameLeads(Browsers browsers) {
        var customer = on.customer("Panel", "SUP");
        var page = open(browsers, "anna", on.ticket("SUP", customer));
        TicketPanel.on(page).link(on.customerName(customer)).click();
        assertTrue(page.url().contains(Pages.customer(customer)), page.url());
        assertThat(WidgetBox.on(page, "info").body()).isVisible();
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
    }

    @Test
    @DisplayName("several customers: one entry each")
    void severalCustomers() {
        var first = on.customer("Panel", "SUP");
        var second = on.customer("Panel", "SUP");
        var panel = panel("anna", on.ticket("SUP", first, second));
        assertTrue(panel.contains(on.customerName(first)));
        assertTrue(panel.contains(on.customerName(second)));
    }

    @Test
    @DisplayName("several customers of which the reader may see one: that one only")
    void hiddenOneIsLeftOut() {
        var seen = on.customer("Panel", "FIN");
        var hidden = on.customer("Panel", "SUP");
        var panel = panel("ben", on.ticket("FIN", seen, hidden));
        assertTrue(panel.contains(on.customerName(seen)));
        assertFalse(panel.contains("customers/" + hidden), panel);
    }

    @Test
    @DisplayName("no customer on the ticket: one line with what to do")
    void noCustomer() {
        var panel = panel("anna", on.ticket("SUP"));
        assertTrue(panel.contains("c360-panel-hint"), panel);
        assertFalse(panel.contains("c360-panel-customer"));
    }

    @Test
    @DisplayName("a ticket of a project that is no service project: no panel")
    void softwareProject() {
        assertFalse(ticket("admin", on.ticket("DEV")).contains(Pages.PANEL));
    }

    @Test
    @DisplayName("a reader without the View right: no panel")
    void withoutRight() {
        assertFalse(ticket("luke", "DEV-1").contains(Pages.PANEL));
        var customer = on.customer("Panel", "SUP");
        var stranger = on.user("stefan", Locale.ENGLISH, "jira-software-users");
        var page = on.as(stranger).html(Pages.ticket(on.ticket("SUP", customer)));
        assertFalse(page.body().contains(Pages.PANEL), page.toString());
        assertFalse(page.body().contains("customers/" + customer));
    }

    @Test
    @DisplayName("an organisation that was deleted: the panel leaves it out")
    void deletedCustomer() {
        var kept = on.customer("Panel", "SUP");
        var gone = on.customer("Panel", "SUP");
        var key = on.ticket("SUP", kept, gone);
        on.world().organisations().delete(gone);
        var panel = panel("anna", key);
        assertTrue(panel.contains(on.customerName(kept)));
        assertFalse(panel.contains("customers/" + gone));
    }

    @Test
    @DisplayName(
            "the app reads its tables as often for five customers with a CSM each as for one, and"
                    + " Jira at most a fixed number of times more per customer")
    void constantStatements() {
        var few = held("carla", 1);
        var many = held("carla", 12);
        var five = Stream.of("carla", "dan", "lena", "admin", "anna").map(csm -> held(csm, 1));
        var one = Drawing.of(on, on.ticket("SUP", few));
        assertFalse(one.ao().isEmpty(), "the panel reads nothing");
        assertTrue(one.records().size() <= MOST, one.records() + " for a panel");
        var rich = Drawing.of(on, on.ticket("SUP", many));
        assertEquals(one.ao(), rich.ao(), "many subscriptions");
        assertEquals(one.jira(), rich.jira(), "many subscriptions");
        var wide = Drawing.of(on, on.ticket("SUP", five.toArray(Integer[]::new)));
        assertEquals(one.ao(), wide.ao(), "five customers");
        var more = wide.jira().size() - one.jira().size();
        assertTrue(more <= 4 * PER_CUSTOMER, more + " more for four customers: " + wide.jira());
    }

    @Test
    @DisplayName("what rarely changes is remembered: seven statements draw the panel, three follow")
    void fewStatements() {
        var customer = held("carla", 2);
        var key = on.ticket("SUP", customer);
        var tickets = "customers/" + customer + "/tickets/open?except=" + key;
        for (var user : List.of("admin", "anna")) {
            panel(user, key);
            on.as(user).html(tickets).expect(200);
            var mark = on.sandbox().sql().mark();
            panel(user, key);
            var drawn = Drawing.by(Database.AO, on.sandbox().sql().since(mark));
            assertTrue(drawn.size() <= MOST, user + ": " + drawn);
            assertTrue(drawn.stream().noneMatch(sql -> sql.contains("_SETTING")), drawn::toString);
            var later = on.sandbox().sql().mark();
            on.as(user).html(tickets).expect(200);
            var asked = on.sandbox().sql().since(later);
            var followed = Drawing.by(Database.AO, asked);
            assertTrue(followed.size() <= 3, user + ": " + followed);
            var found = asked.stream().filter(it -> it.sql().contains("J_ORGANISATION WHERE ID ="));
            assertTrue(found.count() <= 1, asked::toString);
        }
    }

    @Test
    @DisplayName("no ticket search while the page is drawn; the count comes afterwards")
    void noSearchOnTheRequest() {
        var customer = on.customer("Panel", "SUP");
        var key = on.ticket("SUP", customer);
        on.forget();
        var mark = on.sandbox().sql().mark();
        assertTrue(panel("anna", key).contains(on.customerName(customer)));
        assertEquals(List.of(), searches(mark));
        var later = on.sandbox().sql().mark();
        on.as("anna").get("customers/" + customer + "/tickets/open").expect(200);
        assertFalse(searches(later).isEmpty(), "a search that this test would not notice");
    }

    @Test
    @DisplayName("the app's own tables failing: the ticket is still shown, the panel says so")
    void failingTables() {
        var key = on.ticket("SUP", on.customer("Panel", "SUP"));
        var says = Words.of("c360.panel.customers.error");
        on.sandbox().faults().failSql("_SUBSCRIPTION");
        var page = Jsoup.parse(ticket("admin", key));
        assertEquals(says, page.select(".c360-panel .c360-panel-hint").text());
        assertEquals(0, page.select(".c360-panel-customer").size());
        assertTrue(page.text().contains(key));
        assertFalse(page.text().contains("SQLException"), page.text());
        on.sandbox().faults().clear();
        var again = panel("admin", key);
        assertTrue(again.contains("c360-panel-customer"), again);
        assertFalse(again.contains(says), again);
    }

    private static final List<String> KEPT =
            List.of("_SETTING", "_STATUS ", "_LOSSES", "_SCORE_MODEL");
    private static final com.microsoft.playwright.options.AriaRole LINK =
            com.microsoft.playwright.options.AriaRole.LINK;
    private static final com.microsoft.playwright.options.AriaRole BUTTON =
            com.microsoft.playwright.options.AriaRole.BUTTON;
    private static final Predicate<String> OPEN_TICKETS = url -> url.contains("/tickets/open");
    private static final Route.FulfillOptions MAINTENANCE =
            new Route.FulfillOptions()
                    .setStatus(200)
                    .setContentType("text/html")
                    .setBody("<p>Back soon</p>");

    private Page open(Browsers browsers, String user, String key) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + Pages.ticket(key));
        return page;
    }

    private String ticket(String user, String key) {
        return on.as(user).html(Pages.ticket(key)).expect(200).body();
    }

    private String panel(String user, String key) {
        var page = ticket(user, key);
        assertTrue(page.contains(Pages.PANEL), "no panel on " + key);
        return page.substring(page.indexOf(Pages.PANEL));
    }

    private int held(String csm, int subscriptions) {
        var customer = on.customer("Panel", "SUP");
        on.assign(customer, csm);
        for (int i = 0; i < subscriptions; i++) {
            on.subscription(customer, Forms.subscription());
        }
        return customer;
    }

    /** What the databases are asked while a ticket page is drawn with cold caches. */
    private record Drawing(List<String> ao, List<String> jira) {
        static Drawing of(Installation on, String key) {
            on.forget();
            var mark = on.sandbox().sql().mark();
            on.as("admin").html(Pages.ticket(key)).expect(200);
            var asked = on.sandbox().sql().since(mark);
            return new Drawing(by(Database.AO, asked), by(Database.JIRA, asked));
        }

        /** What is read of the app's tables, apart from those whose rows are kept in memory. */
        List<String> records() {
            return ao.stream().filter(sql -> KEPT.stream().noneMatch(sql::contains)).toList();
        }

        private static List<String> by(String source, List<Entry> asked) {
            return asked.stream()
                    .filter(entry -> entry.source().equals(source))
                    .map(entry -> entry.sql().replaceAll("\\?(, ?\\?)*|LIMIT \\d+", "?"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> searches(long mark) {
        return on.sandbox().sql().since(mark).stream()
                .map(Entry::sql)
                .filter(Searches::isSearch)
                .toList();
    }
}
