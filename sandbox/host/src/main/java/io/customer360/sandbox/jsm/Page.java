package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.util.paging.LimitedPagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A page of an answer: no total, only whether there is more. */
record Page<T>(List<T> results, boolean more, PagedRequest asked) implements PagedResponse<T> {

    /** Reads one more than asked for, to know whether there is a next page. */
    static <T> Page<T> of(
            LimitedPagedRequest asked,
            BiFunction<Integer, Integer, ? extends List<? extends T>> read) {
        int limit = asked.getLimit();
        List<? extends T> found = read.apply(asked.getStart(), limit + 1);
        boolean more = found.size() > limit;
        List<T> results = List.copyOf(more ? found.subList(0, limit) : found);
        return new Page<>(results, more, new SimplePagedRequest(asked.getStart(), limit));
    }

    @Override
    public List<T> getResults() {
        return results;
    }

    @Override
    public int size() {
        return results.size();
    }

    @Override
    public boolean hasNextPage() {
        return more;
    }

    @Override
    public PagedRequest getPagedRequest() {
        return asked;
    }

    @Override
    public Optional<T> findFirst() {
        return results.stream().findFirst();
    }

    @Override
    public Iterator<T> iterator() {
        return results.iterator();
    }
}
