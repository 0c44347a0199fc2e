package io.customer360.rest;

import io.customer360.settings.Section;
import java.util.Optional;

/** What there can be of a customer, wherever it comes from, and the section that shows it. */
public enum SourceKind {
    SUBSCRIPTIONS("subscriptions", Optional.of(Section.SUBSCRIPTIONS)),
    INVOICES("invoices", Optional.of(Section.REVENUE)),
    TASKS("tasks", Optional.of(Section.TASKS)),
    PROJECTS("projects", Optional.of(Section.TICKETS)),
    OPPORTUNITIES("opportunities", Optional.empty()),
    LEADS("leads", Optional.empty()),
    EMAILS("emails", Optional.empty());

    private final String key;
    private final Optional<Section> section;

    SourceKind(String key, Optional<Section> section) {
        this.key = key;
        this.section = section;
    }

    String key() {
        return key;
    }

    Optional<Section> section() {
        return section;
    }

    String textKey() {
        return switch (this) {
            case SUBSCRIPTIONS -> "c360.sources.subscriptions.label";
            case INVOICES -> "c360.sources.invoices.label";
            case TASKS -> "c360.sources.tasks.label";
            case PROJECTS -> "c360.sources.projects.label";
            case OPPORTUNITIES -> "c360.sources.opportunities.label";
            case LEADS -> "c360.sources.leads.label";
            case EMAILS -> "c360.sources.emails.label";
        };
    }
}
