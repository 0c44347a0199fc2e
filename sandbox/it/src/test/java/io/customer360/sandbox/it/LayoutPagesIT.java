package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-013 to F-015 an administrator arranges the customer page")
class LayoutPagesIT {
    private static final Pattern OFF = Pattern.compile("c360-layout-off");
    private static final String SETTINGS = "/plugins/servlet/customer360/admin/layout";

    private Installation on;
    private CustomerFrame frame;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        frame = new CustomerFrame(on, on.customer("Arranged", "SUP"));
        asShipped();
    }

    @AfterEach
    void asShipped() {
        frame.arrange("sections", "");
        frame.arrange("tiles", CustomerFrame.SHIPPED_TILES);
        frame.arrange("groups", "");
    }

    @Test
    @DisplayName("F-014 a section that is hidden and one that is moved, by keys, in the navigation")
    void sections(Browsers browsers) {
        var page = frame.open(browsers, SETTINGS);
        page.locator("#c360-layout-sections-tasks").press("Enter");
        assertThat(page.locator("[data-c360-item=tasks]")).hasClass(OFF);
        assertThat(page.locator("#c360-layout-sections-tasks")).isFocused();
        page.locator("#c360-order-sections-overview-up").press("Enter");
        assertThat(page.locator("#c360-order-sections-overview-up")).isDisabled();
        assertFalse(frame.sections().contains("tasks"));
        assertEquals("overview", frame.sections().get(0));
        page.locator("#c360-layout-sections-tasks").click();
        assertThat(page.locator("#c360-layout-sections-tasks"))
                .hasText(Words.of("c360.fields.hide.action"));
        assertTrue(frame.sections().contains("tasks"));
    }

    @Test
    @DisplayName("F-013 tiles stand in the order they are put in")
    void tiles(Browsers browsers) {
        frame.arrange("tiles", "");
        var page = frame.open(browsers, SETTINGS);
        page.locator("#c360-order-tiles-contacts-up").press("Enter");
        assertThat(items(page, "tiles").nth(7)).hasAttribute("data-c360-item", "contacts");
        page.locator("#c360-layout-tiles-renewal").click();
        assertThat(items(page, "tiles").nth(4)).hasClass(OFF);
        var shown = frame.section("overview").select("[data-tile]").eachAttr("data-tile");
        assertEquals(
                List.of("open-tickets", "tasks-due", "contacts", "users"),
                shown.subList(4, shown.size()));
    }

    @Test
    @DisplayName("F-015 fields stand under the headings of the layout; one left out is not shown")
    void headings(Browsers browsers) {
        browsers.expect(400);
        var first = CustomField.ofCustomers(on, "text");
        var second = CustomField.ofCustomers(on, "number");
        try {
            var page = frame.open(browsers, SETTINGS);
            add(page, "Contract <b>");
            add(page, "Technical");
            var list = items(page, "groups");
            assertThat(list.nth(0)).containsText("Contract <b>");
            move(page, "field-" + second.id() + "-down");
            assertThat(list.locator("nth=-2")).hasAttribute("data-c360-item", second.id());
            move(page, "field-" + first.id() + "-down");
            move(page, "group-2-up");
            move(page, "group-2-down");
            assertEquals(
                    "Technical",
                    section()
                            .select("[data-c360-slot=field-" + second.id() + "]")
                            .first()
                            .closest(".c360-field-group")
                            .select("h2, h3, h4")
                            .text());

            move(page, "field-" + second.id() + "-down");
            assertThat(list.last()).hasAttribute("data-c360-item", second.id());
            assertEquals(0, section().select("[data-c360-slot=field-" + second.id() + "]").size());
        } finally {
            first.remove();
            second.remove();
        }
    }

    @Test
    @DisplayName("the last section stays, and somebody else's newer layout is not overwritten")
    void refused(Browsers browsers) {
        browsers.expect(409);
        var page = frame.open(browsers, SETTINGS);
        frame.arrange("tiles", "-users\nrenewal");
        page.locator("#c360-layout-sections-tasks").click();
        assertThat(page.locator(".c360-error")).isVisible();
        page.locator(".c360-error button").click();
        assertThat(page.locator("#c360-layout-tiles-users"))
                .hasText(Words.of("c360.fields.show.action"));
        assertTrue(frame.sections().contains("tasks"));
    }

    private static Locator items(Page page, String part) {
        return page.locator("[data-c360-order$='/" + part + "/order'] > [data-c360-item]");
    }

    /** While one move is being saved, no other one is taken. */
    private static void move(Page page, String button) {
        page.locator("#c360-order-" + button).press("Enter");
        assertThat(page.locator("[data-c360-order][aria-busy]")).hasCount(0);
    }

    private static void add(Page page, String heading) {
        page.locator("#c360-layout-add").click();
        page.locator("#c360-layout-heading").fill(heading);
        page.locator("#c360-layout-heading").press("Enter");
        assertThat(page.locator("#c360-layout-heading")).hasCount(0);
    }

    private Document section() {
        return frame.section("fields");
    }
}
