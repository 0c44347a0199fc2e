package com.atlassian.servicedesk.api.sla.info;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.servicedesk.api.util.paging.LimitedPagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import java.util.Optional;

/** Which request, and which of its SLAs, is meant. */
public interface SlaInformationQuery {
    Long issue();

    Optional<Integer> id();

    Optional<CustomField> customField();

    LimitedPagedRequest pagedRequest();

    boolean overrideSecurity();

    /** Collects the wishes for one query. */
    interface Builder {
        Builder issue(Long issue);

        Builder id(Integer id);

        Builder customField(CustomField customField);

        Builder pagedRequest(PagedRequest pagedRequest);

        Builder overrideSecurity();

        SlaInformationQuery build();
    }
}
