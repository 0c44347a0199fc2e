package io.customer360.sandbox.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The app's panel beside a ticket as a reader sees it. */
record TicketPanel(Locator panel) {
    static TicketPanel on(Page page) {
        return new TicketPanel(page.locator(".c360-panel"));
    }

    Locator customer(String name) {
        return panel.getByRole(
                com.microsoft.playwright.options.AriaRole.GROUP,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String customer) {
        return panel.getByRole(
                com.microsoft.playwright.options.AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(customer).setExact(true));
    }

    Locator tickets(String customer) {
        return customer(customer).locator("[data-c360-tickets]");
    }
}
