package com.atlassian.servicedesk.api.organization;

/** A customer organisation. */
public interface CustomerOrganization {
    int getId();

    String getName();
}
