package io.customer360.rest;

import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/** Where the figure of one tile in the header of the customer page comes from. */
public record TileSource(Tile tile, Content content) {

    /** Makes the figure of a tile for somebody who may see the customer. */
    @FunctionalInterface
    public interface Content {
        /** The figure of one customer. */
        FigureJson of(CustomerId customer, Actor actor);
    }
}
