package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.util.List;

/** What there is of a customer in every source. */
public record SourcesJson(int customer, List<Item> items) {

    /**
     * One source.
     *
     * @param url its section, unless there is none or it is not enabled
     * @param recorded whether the app records such things at all
     * @param held what there is; absent when it is not recorded or could not be read
     */
    public record Item(String key, Label label, SafeUrl url, boolean recorded, HeldJson held) {}
}
