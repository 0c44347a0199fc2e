package io.customer360.sandbox.it;

import com.microsoft.playwright.Locator;

/** The form of one subscription in a browser. */
record SubscriptionForm(Locator widget) {
    SubscriptionForm fill(String field, String value) {
        input(field).fill(value);
        return this;
    }

    SubscriptionForm choose(String field, String value) {
        input(field).selectOption(value);
        return this;
    }

    Locator input(String field) {
        return widget.locator("#c360-subscription-" + field);
    }

    Locator form() {
        return widget.locator("form.c360-form");
    }

    void save() {
        form().locator("button[type=submit]").click();
    }
}
