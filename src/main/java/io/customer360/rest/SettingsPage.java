package io.customer360.rest;

import io.customer360.rest.view.View;
import java.util.function.Supplier;

/**
 * One administration page of the app.
 *
 * @param key its part of the address, and of the keys of its web item
 * @param weight its place among the pages, as in its web item
 * @param api where the API has what it shows
 */
public record SettingsPage(
        String key, int weight, String titleKey, String api, Supplier<View> form) {

    /** A page that the API has under its key. */
    public SettingsPage(String key, int weight, String titleKey, Supplier<View> form) {
        this(key, weight, titleKey, "/settings/" + key, form);
    }
}
