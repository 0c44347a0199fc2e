package io.customer360.run;

import java.util.Locale;

/** What belongs together among all that is looked at. */
public enum HealthGroup {
    JIRA("c360.health.jira.title"),
    JOBS("c360.health.jobs.title"),
    TICKETS("c360.health.tickets.title"),
    MEASURES("c360.health.measures.title"),
    VERSIONS("c360.health.versions.title");

    private final String textKey;

    HealthGroup(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this group in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
