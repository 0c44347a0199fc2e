package com.atlassian.servicedesk.api.organization;

/** What a new organisation shall be. */
public interface CreateOrganizationParameters {
    String name();

    /** Collects the wishes for one organisation. */
    interface Builder {
        Builder name(String name);

        CreateOrganizationParameters build();
    }
}
