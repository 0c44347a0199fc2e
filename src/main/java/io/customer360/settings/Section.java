package io.customer360.settings;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of the customer page with its own address, in the order of the page. */
public enum Section {
    OVERVIEW("overview", "c360.section.overview.label"),
    SUBSCRIPTIONS("subscriptions", "c360.section.subscriptions.label"),
    TICKETS("tickets", "c360.section.tickets.label");

    private final String key;
    private final String textKey;

    Section(String key, String textKey) {
        this.key = key;
        this.textKey = textKey;
    }

    /** The section with this key in an address. */
    public static Optional<Section> of(String key) {
        return Stream.of(values()).filter(section -> section.key.equals(key)).findFirst();
    }

    /** Its part of the address. */
    public String key() {
        return key;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
