package com.atlassian.servicedesk.api.util.paging;

/** Which page is wanted, after the server has cut the limit. */
public interface LimitedPagedRequest {
    int getStart();

    int getLimit();

    int getMaxLimit();
}
