package io.customer360.rest;

import java.util.List;

/** Views of a feature that fill tiles in the header of the customer page. */
public interface TileSources {

    /** What they fill. */
    List<TileSource> tiles();
}
