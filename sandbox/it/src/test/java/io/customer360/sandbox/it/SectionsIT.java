package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("The sections of a customer: one at a time, or all in one scroll")
class SectionsIT {
    private Installation on;
    private int customer;
    private CustomerFrame frame;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Framed", "SUP");
        frame = new CustomerFrame(on, customer);
        on.subscription(customer, Forms.subscription());
    }

    @AfterEach
    void oneAtATime() {
        on.as("admin").put("preferences/scrolling", Forms.of("on", "false")).expect(200);
    }

    @Test
    @DisplayName("F-009 sections by click and key, marked, in the address; reload and back work")
    void sections(Browsers browsers) {
        var page = frame.open(browsers, Pages.customer(customer));
        assertThat(CustomerFrame.current(page)).hasText(Words.of("c360.section.overview.label"));
        CustomerFrame.link(page, "subscriptions").click();
        assertThat(CustomerFrame.current(page))
                .hasText(Words.of("c360.section.subscriptions.label"));
        assertTrue(page.url().endsWith(Pages.subscriptions(customer)));
        CustomerFrame.link(page, "tickets").focus();
        page.keyboard().press("Enter");
        assertThat(CustomerFrame.current(page)).hasText(Words.of("c360.section.tickets.label"));
        page.reload();
        assertThat(WidgetBox.on(page, "tickets-full").section()).isVisible();
        page.goBack();
        assertThat(CustomerFrame.current(page))
                .hasText(Words.of("c360.section.subscriptions.label"));
        assertThat(page.locator(".c360-section")).hasCount(1);
    }

    @Test
    @DisplayName("F-010 one scroll: all sections in order, the list follows, the choice is kept")
    void scrolling(Browsers browsers) {
        var page = frame.open(browsers, Pages.customer(customer));
        page.locator("#c360-scrolling").click();
        assertThat(page.locator("#c360-scrolling")).hasAttribute("aria-checked", "true");
        var listed = page.locator(".c360-nav [data-c360-section]").allTextContents();
        var shown = page.locator(".c360-section-header h2").allTextContents();
        assertEquals(listed, shown);
        assertTrue(shown.size() > 3, shown::toString);

        CustomerFrame.link(page, "tickets").click();
        assertThat(page.locator("#c360-section-tickets")).isInViewport();
        assertThat(CustomerFrame.current(page)).hasText(Words.of("c360.section.tickets.label"));
        page.waitForURL("**" + Pages.tickets(customer));
        assertThat(WidgetBox.on(page, "tickets-full").skeleton()).hasCount(0);
        page.keyboard().press("Home");
        assertThat(CustomerFrame.current(page)).hasText(Words.of("c360.section.summary.label"));

        var elsewhere = browsers.page(on.signIn("admin"));
        elsewhere.navigate(on.url() + Pages.tickets(on.customer("Scrolled", "SUP")));
        assertThat(elsewhere.locator(".c360-section")).hasCount(shown.size());
        assertThat(elsewhere.locator("#c360-section-tickets")).isInViewport();
        assertEquals(1, frame.section("lena", "overview").select(".c360-section").size());

        elsewhere.locator("#c360-scrolling").click();
        assertThat(elsewhere.locator(".c360-section")).hasCount(1);
        assertThat(CustomerFrame.current(elsewhere))
                .hasText(Words.of("c360.section.summary.label"));
    }

    @Test
    @DisplayName("F-010 what lies far below is not fetched before the reader comes near")
    void near(Browsers browsers) {
        on.as("admin").put("preferences/scrolling", Forms.of("on", "true")).expect(200);
        var page = frame.open(browsers, Pages.customer(customer) + "/summary");
        assertThat(page.locator("#c360-section-overview .c360-widget").first()).isVisible();
        assertThat(WidgetBox.on(page, "tickets-full").skeleton()).hasCount(1);
        page.locator("#c360-section-tickets").scrollIntoViewIfNeeded();
        assertThat(WidgetBox.on(page, "tickets-full").skeleton()).hasCount(0);
    }
}
