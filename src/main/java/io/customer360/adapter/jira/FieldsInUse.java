package io.customer360.adapter.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;

/** The fields of Jira Service Management that the app reads, by their ids. */
public final class FieldsInUse {
    private final OrganizationsField organizations;
    private final SatisfactionField satisfaction;
    private final SlaFields slas;

    /** Wired by Spring. */
    public FieldsInUse(
            OrganizationsField organizations, SatisfactionField satisfaction, SlaFields slas) {
        this.organizations = organizations;
        this.satisfaction = satisfaction;
        this.slas = slas;
    }

    /** The field in which a ticket names customers. */
    Optional<Long> organizations() {
        return organizations.find().map(CustomField::getIdAsLong);
    }

    /** The field in which customers rate. */
    Optional<Long> satisfaction() {
        return satisfaction.find().map(CustomField::getIdAsLong);
    }

    /** The goals of service. */
    List<Long> slas() {
        return slas.ids();
    }
}
