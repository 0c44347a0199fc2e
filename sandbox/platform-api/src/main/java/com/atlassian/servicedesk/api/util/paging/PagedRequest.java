package com.atlassian.servicedesk.api.util.paging;

/** Which page is wanted. */
public interface PagedRequest {
    int getStart();

    int getLimit();
}
