package io.customer360.settings;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of the customer page with its own address, in the order of the page. */
public enum Section {
    SUMMARY("summary", "c360.section.summary.label"),
    OVERVIEW("overview", "c360.section.overview.label"),
    HEALTH("health", "c360.section.health.label", "health-and-churn"),
    SCORECARDS("scorecards", "c360.section.scorecards.label"),
    ATTRIBUTES("attributes", "c360.section.attributes.label"),
    FIELDS("fields", "c360.section.fields.label", "custom-fields"),
    SUBSCRIPTIONS("subscriptions", "c360.section.subscriptions.label"),
    REVENUE("revenue", "c360.section.revenue.label", "revenue-and-invoices"),
    CONTACTS("contacts", "c360.section.contacts.label"),
    PEOPLE("people", "c360.section.people.label"),
    TICKETS("tickets", "c360.section.tickets.label"),
    CONVERSATION("conversation", "c360.section.conversation.label", "comments-and-conversation"),
    TASKS("tasks", "c360.section.tasks.label"),
    HIERARCHY("hierarchy", "c360.section.hierarchy.label"),
    HISTORY("history", "c360.section.history.label");

    private final String key;
    private final String textKey;
    private final String chapter;

    Section(String key, String textKey) {
        this(key, textKey, key);
    }

    Section(String key, String textKey, String chapter) {
        this.key = key;
        this.textKey = textKey;
        this.chapter = chapter;
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

    /** The anchor of its chapter in the user guide. */
    public String chapter() {
        return chapter;
    }
}
