package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.util.paging.LimitedPagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/** A wish for a page, cut down to what JSM gives at once. */
record Limited(int start, int limit) implements LimitedPagedRequest {

    /** JSM's cap: whoever asks for more gets this many. */
    static final int MOST = 50;

    static Limited of(PagedRequest wish) {
        return wish == null
                ? new Limited(0, MOST)
                : new Limited(
                        Math.max(0, wish.getStart()), Math.min(Math.max(0, wish.getLimit()), MOST));
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getLimit() {
        return limit;
    }

    @Override
    public int getMaxLimit() {
        return MOST;
    }
}
