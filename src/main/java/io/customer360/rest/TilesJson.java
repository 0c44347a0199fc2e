package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.util.List;

/** The tiles in the header of a customer's page, in the admin's order. */
public record TilesJson(int customer, List<Item> items) {

    /**
     * One tile.
     *
     * @param url its section, unless that is not enabled
     * @param read whether its figure has been read; if so and there is none, reading has failed
     */
    public record Item(String key, Label label, SafeUrl url, boolean read, FigureJson figure) {}
}
