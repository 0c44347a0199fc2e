package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.atlassian.jira.event.type.EventType;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("F-090 the customer portal by hand: a request, an answer, a resolution, a rating")
class PortalIT {
    private static final String REQUESTS = "/servicedesk/customer/user/requests";

    private Installation on;
    private int customer;

    @BeforeEach
    void paulaIsMember(Installation on) {
        this.on = on;
        customer = on.customer("Portal", "SUP");
        on.world().organisations().addMember(customer, on.key("paula"));
    }

    @AfterEach
    void paulaLeaves() {
        on.world().organisations().removeMember(customer, on.key("paula"));
    }

    @Test
    @DisplayName(
            "paula asks, anna answers and resolves, paula rates; each step fires its event, is found"
                    + " by search, and shows in the customer's tickets at the next load")
    void story(Browsers browsers) {
        try (var events = new HeardEvents(on)) {
            var paula = signedIn(browsers, "paula");
            var key = raise(paula, "The printer <em>burns</em>", on.customerName(customer));
            assertEquals("Waiting for support", ticket(key).path("status").path("name").asText());
            assertFound("cf[10002] = " + customer + " AND resolution IS EMPTY", key);

            var anna = signedIn(browsers, "anna");
            anna.navigate(on.url() + Pages.ticket(key));
            assertThat(anna.locator("#summary-val")).hasText("The printer <em>burns</em>");
            comment(anna, "Smells like toner", "#issue-comment-add-internal");
            comment(anna, "Please pull the plug", "#issue-comment-add-submit");
            anna.locator("#action-assign").click();
            anna.locator("#assign-to-me").click();
            assertThat(anna.locator("#peoplemodule")).containsText("Anna Agent");
            anna.locator("#action-labels").click();
            anna.locator("#labels").fill("escalated hardware");
            anna.locator("#action-labels-submit").click();
            assertFound("labels = escalated AND cf[10002] = " + customer, key);

            paula.reload();
            assertThat(paula.locator(".sandbox-request")).containsText("Please pull the plug");
            assertThat(paula.locator("body")).not().containsText("toner");
            paula.locator("#comment").fill("Done, it smokes no more");
            paula.locator("#request-comment").click();
            assertThat(paula.locator(".sandbox-request")).containsText("smokes no more");

            anna.reload();
            assertThat(anna.locator("#activitymodule")).containsText("smokes no more");
            anna.locator("#action-resolve").click();
            anna.locator("#action-resolve-submit").click();
            assertThat(anna.locator("#action-reopen")).isVisible();
            assertFound("cf[10002] = " + customer + " AND resolution IS NOT EMPTY", key);

            rate(paula);
            assertFound("cf[10003] = 4 AND cf[10002] = " + customer, key);
            assertEquals(4, ticket(key).path("satisfaction").asInt());
            assertEquals("Resolved", ticket(key).path("status").path("name").asText());
            assertEquals(
                    List.of(
                            EventType.ISSUE_CREATED_ID,
                            EventType.ISSUE_COMMENTED_ID,
                            EventType.ISSUE_COMMENTED_ID,
                            EventType.ISSUE_ASSIGNED_ID,
                            EventType.ISSUE_UPDATED_ID,
                            EventType.ISSUE_COMMENTED_ID,
                            EventType.ISSUE_RESOLVED_ID,
                            EventType.ISSUE_UPDATED_ID),
                    events.about(key));
            mailed(paula, key);
        }
    }

    private Page signedIn(Browsers browsers, String user) {
        var page = browsers.page(on.anonymous());
        page.navigate(on.url() + "/login.jsp");
        page.locator("#switch-to-" + user).click();
        assertThat(page.locator("#header-details-user-fullname")).isVisible();
        return page;
    }

    /** From the help centre to the new request, by clicks. */
    private String raise(Page page, String summary, String owner) {
        page.navigate(on.url() + "/servicedesk/customer/portals");
        page.locator("a.sandbox-choice", new Page.LocatorOptions().setHasText("Support")).click();
        page.locator("a.sandbox-choice").first().click();
        page.locator("#summary").fill(summary);
        page.locator("#description").fill("There is smoke.");
        page.locator("#share").selectOption(new SelectOption().setLabel(owner));
        page.locator("#raise-submit").click();
        assertThat(page).hasURL(Pattern.compile(".*/portal/\\d+/SUP-\\d+$"));
        return page.locator(".sandbox-request").getAttribute("data-issue-key");
    }

    private static void comment(Page page, String words, String button) {
        page.locator("#comment").fill(words);
        page.locator(button).click();
        assertThat(page.locator("#activitymodule")).containsText(words);
    }

    private static void rate(Page page) {
        page.reload();
        page.getByLabel("Good", new Page.GetByLabelOptions().setExact(false))
                .and(page.locator("#stars-4"))
                .check();
        page.locator("#ratingComment").fill("Fast");
        page.locator("#rate-submit").click();
        assertThat(page.locator("#stars-4")).isChecked();
    }

    /** A ticket among the customer's as the app answers them to an agent now. */
    private JsonNode ticket(String key) {
        var tickets = on.as("anna").get("customers/" + customer + "/tickets").expect(200).json();
        for (var item : tickets.path("items")) {
            if (item.path("key").asText().equals(key)) {
                return item;
            }
        }
        return fail(key + " is not among " + tickets);
    }

    /** The navigator shows exactly this issue. */
    private void assertFound(String jql, String key) {
        var page = on.as("anna").html(NavigatorIT.address(jql)).expect(200).body();
        assertEquals(List.of(key), NavigatorIT.keys(page), jql);
    }

    private void mailed(Page paula, String key) {
        paula.navigate(on.url() + "/sandbox/mail");
        var mails = paula.locator(".sandbox-mail", new Page.LocatorOptions().setHasText(key));
        assertThat(mails).hasCount(3);
        assertThat(mails.first()).containsText("resolved");
        assertThat(paula.locator("body")).not().containsText("toner");
    }

    @Test
    @DisplayName(
            "an empty form says which fields are missing, keeps what was typed and takes Enter")
    void mistakes(Browsers browsers) {
        browsers.expect(400);
        var page = browsers.page(on.as("paula"), new NewContextOptions().setViewportSize(390, 800));
        page.navigate(on.url() + "/servicedesk/customer/portals");
        page.locator("a.sandbox-choice").first().press("Enter");
        page.locator("a.sandbox-choice").first().press("Enter");
        page.locator("#summary").fill("Only a summary");
        page.locator("#summary").press("Enter");
        assertThat(page.locator("#form-errors")).containsText("Description is required.");
        assertThat(page.locator("#description")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#summary")).hasValue("Only a summary");
        assertTrue(fits(page));
        page.locator("#description").fill("And more");
        page.locator("#share").selectOption("");
        page.locator("#raise-submit").press("Enter");
        assertThat(page.locator(".sandbox-request")).containsText("private");
        assertTrue(fits(page));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName(
            "its pages fit a phone in either theme, and another customer's request is not there")
    void narrow(Theme theme, Browsers browsers) {
        var foreign = on.ticket("SUP", on.customer("Foreign", "SUP"));
        browsers.expect(404);
        var page = theme.page(browsers, on.as("paula"), 390);
        for (var address : List.of("/servicedesk/customer/portals", REQUESTS, "/sandbox/mail")) {
            page.navigate(on.url() + address);
            assertTrue(fits(page), address);
        }
        page.navigate(on.url() + REQUESTS);
        assertFalse(page.content().contains(foreign));
        page.navigate(on.url() + "/servicedesk/customer/portal/1/" + foreign);
        assertThat(page.locator("h1")).hasText("Not found");
    }

    private static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
