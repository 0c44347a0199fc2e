package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One widget of the customer page as a reader sees it. */
record WidgetBox(Locator section) {
    static WidgetBox on(Page page, String key) {
        return new WidgetBox(page.locator("#c360-widget-" + key));
    }

    Locator body() {
        return section.locator(".c360-widget-body");
    }

    Locator error() {
        return section.locator(".c360-error");
    }

    /** The grey lines of a widget that is still loading. */
    Locator skeleton() {
        return section.locator(".c360-skeleton");
    }

    void retry() {
        section.locator("[data-c360-retry]").click();
    }

    /** The pencil that opens the inline form of a field of the info widget. */
    Locator pencil(String field) {
        return section.locator("#c360-info-" + field + "-edit");
    }

    Locator slot(String field) {
        return section.locator("[data-c360-slot='" + field + "']");
    }

    /** Chooses a value in the open form of a field and sends it, whatever the answer. */
    void choose(String field, String value) {
        slot(field).locator("select").selectOption(value);
        slot(field).locator("button[type=submit]").click();
    }

    /**
     * Waits until the form of a field has made room for the field. A text alone proves nothing: the
     * options of the form hold it too.
     */
    Locator saved(String field) {
        assertThat(slot(field).locator("form")).hasCount(0);
        return slot(field);
    }
}
