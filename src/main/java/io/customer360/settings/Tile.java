package io.customer360.settings;

import java.util.Set;
import java.util.stream.Stream;

/** A figure in the header of every section, in the shipped order, and the section it leads to. */
public enum Tile {
    ARR("arr", Section.REVENUE, "c360.tiles.arr.label"),
    USAGE_HEALTH("usage-health", Section.HEALTH, "c360.tiles.usage-health.label"),
    FEEDBACK_HEALTH("feedback-health", Section.HEALTH, "c360.tiles.feedback-health.label"),
    SUPPORT_HEALTH("support-health", Section.HEALTH, "c360.tiles.support-health.label"),
    RENEWAL("renewal", Section.SUBSCRIPTIONS, "c360.tiles.renewal.label"),
    OPEN_TICKETS("open-tickets", Section.TICKETS, "c360.tiles.open-tickets.label"),
    TASKS_DUE("tasks-due", Section.TASKS, "c360.tiles.tasks-due.label"),
    USERS("users", Section.PEOPLE, "c360.tiles.users.label"),
    CONTACTS("contacts", Section.CONTACTS, "c360.tiles.contacts.label");

    /** Those that are shown until an admin chooses others. */
    static final Set<Tile> SHIPPED = Set.of(ARR, USAGE_HEALTH, FEEDBACK_HEALTH, SUPPORT_HEALTH);

    private final String key;
    private final Section section;
    private final String textKey;

    Tile(String key, Section section, String textKey) {
        this.key = key;
        this.section = section;
        this.textKey = textKey;
    }

    /** The tile with this key, which must exist. */
    static Tile of(String key) {
        return Stream.of(values()).filter(tile -> tile.key.equals(key)).findFirst().orElseThrow();
    }

    /** Its name in settings and in output. */
    public String key() {
        return key;
    }

    /** Whether its figure comes from what every section of the page reads anyway. */
    public boolean atHand() {
        return SHIPPED.contains(this) || this == RENEWAL;
    }

    /** Where it leads. */
    public Section section() {
        return section;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
