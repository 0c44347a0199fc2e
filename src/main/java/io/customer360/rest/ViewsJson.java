package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Worded;
import java.util.List;

/** The views that somebody can open, by name. */
public record ViewsJson(List<ViewJson> items) {

    /**
     * The same as tabs above the list.
     *
     * @param key the key of the open one, or blank
     * @param open the open one when its name and its content can be changed, or absent
     * @param address what the list shows, to be kept
     * @param fixed whether the columns are those of a view that the reader cannot change
     * @param changed whether the list shows something else than the open one says
     * @param canShare whether the reader may share views
     */
    public record Tabs(
            List<Tab> items,
            String key,
            ViewJson open,
            String address,
            boolean fixed,
            boolean changed,
            boolean canShare) {}

    /** One tab. */
    public record Tab(String key, Worded label, SafeUrl url, boolean active, boolean shared) {}
}
