package com.atlassian.servicedesk.api.util.paging;

import java.util.List;
import java.util.Optional;

/** One page, and whether there is another. */
public interface PagedResponse<T> extends Iterable<T> {
    List<T> getResults();

    int size();

    boolean hasNextPage();

    PagedRequest getPagedRequest();

    Optional<T> findFirst();
}
