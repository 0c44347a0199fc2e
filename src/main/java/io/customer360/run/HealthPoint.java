package io.customer360.run;

import static io.customer360.run.HealthGroup.JIRA;
import static io.customer360.run.HealthGroup.JOBS;
import static io.customer360.run.HealthGroup.MEASURES;
import static io.customer360.run.HealthGroup.TICKETS;
import static io.customer360.run.HealthGroup.VERSIONS;

import java.util.Locale;

/** Something that is looked at, with what to do when it is not well. */
public enum HealthPoint {
    SERVICE_MANAGEMENT(
            JIRA, HealthPlace.NOWHERE, "c360.health.desk.label", "c360.health.desk.help"),
    ACCOUNT(JIRA, HealthPlace.ACCESS, "c360.health.account.label", "c360.health.account.help"),
    ORGANIZATIONS_FIELD(
            JIRA,
            HealthPlace.NOWHERE,
            "c360.health.organizations.label",
            "c360.health.organizations.help"),
    SATISFACTION_FIELD(
            JIRA,
            HealthPlace.NOWHERE,
            "c360.health.satisfaction.label",
            "c360.health.satisfaction.help"),
    SLA_FIELDS(JIRA, HealthPlace.NOWHERE, "c360.health.sla.label", "c360.health.sla.help"),
    ESCALATION(
            JIRA,
            HealthPlace.TICKETS,
            "c360.health.escalation.label",
            "c360.health.escalation.help"),

    FAILED_JOBS(JOBS, HealthPlace.NOWHERE, "c360.health.failed.label", "c360.health.failed.help"),
    LATE_JOBS(JOBS, HealthPlace.NOWHERE, "c360.health.late.label", "c360.health.late.help"),
    ERRORS(JOBS, HealthPlace.ERRORS, "c360.health.errors.label", "c360.health.errors.help"),
    REFRESHED(
            JOBS, HealthPlace.REFRESH, "c360.health.refreshed.label", "c360.health.refreshed.help"),
    NODES(JOBS, HealthPlace.NOWHERE, "c360.health.nodes.label", "c360.health.nodes.help"),

    FACTS(TICKETS, HealthPlace.REBUILD, "c360.health.facts.label", "c360.health.facts.help"),
    CHANGES(TICKETS, HealthPlace.NOWHERE, "c360.health.changes.label", "c360.health.changes.help"),
    COMMENTS_DUE(
            TICKETS,
            HealthPlace.NOWHERE,
            "c360.health.comments-due.label",
            "c360.health.comments-due.help"),
    WATERMARK(
            TICKETS,
            HealthPlace.NOWHERE,
            "c360.health.watermark.label",
            "c360.health.watermark.help"),
    AUDITED(TICKETS, HealthPlace.AUDIT, "c360.health.audited.label", "c360.health.audited.help"),
    DRIFT(TICKETS, HealthPlace.REBUILD, "c360.health.drift.label", "c360.health.drift.help"),

    MEASURED(
            MEASURES,
            HealthPlace.NOWHERE,
            "c360.health.measured.label",
            "c360.health.measured.help"),
    UNMEASURED(
            MEASURES,
            HealthPlace.MEASURE,
            "c360.health.unmeasured.label",
            "c360.health.unmeasured.help"),
    OLDEST_MEASURE(
            MEASURES, HealthPlace.MEASURE, "c360.health.oldest.label", "c360.health.oldest.help"),

    APP(VERSIONS, HealthPlace.NOWHERE, "c360.health.app.label", "c360.health.version.help"),
    JIRA_VERSION(
            VERSIONS,
            HealthPlace.NOWHERE,
            "c360.health.jira-version.label",
            "c360.health.version.help"),
    DATABASE(
            VERSIONS,
            HealthPlace.NOWHERE,
            "c360.health.database.label",
            "c360.health.version.help"),
    JAVA(VERSIONS, HealthPlace.NOWHERE, "c360.health.java.label", "c360.health.version.help");

    private final HealthGroup group;
    private final HealthPlace place;
    private final String labelKey;
    private final String helpKey;

    HealthPoint(HealthGroup group, HealthPlace place, String labelKey, String helpKey) {
        this.group = group;
        this.place = place;
        this.labelKey = labelKey;
        this.helpKey = helpKey;
    }

    /** The name of this point in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it belongs to. */
    public HealthGroup group() {
        return group;
    }

    /** Where it is put right. */
    public HealthPlace place() {
        return place;
    }

    /** The key of what is looked at. */
    public String labelKey() {
        return labelKey;
    }

    /** The key of what to do when it is not well. */
    public String helpKey() {
        return helpKey;
    }
}
