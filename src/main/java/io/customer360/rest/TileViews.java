package io.customer360.rest;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.settings.Layout;
import io.customer360.settings.LayoutStore;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tiles in the header of the customer page. A figure that fails leaves the others alone. */
public final class TileViews {
    private static final Logger LOG = LoggerFactory.getLogger(TileViews.class);

    private final Map<Tile, TileSource> sources;
    private final LayoutStore layouts;
    private final CustomerUrls urls;

    /** Wired by Spring with the views of every feature. */
    public TileViews(List<TileSources> features, LayoutStore layouts, CustomerUrls urls) {
        this.layouts = layouts;
        this.urls = urls;
        this.sources =
                features.stream()
                        .flatMap(feature -> feature.tiles().stream())
                        .collect(toUnmodifiableMap(TileSource::tile, Function.identity()));
    }

    /** The tiles with their figures. */
    public View of(CustomerId customer, Actor actor) {
        var layout = layouts.current();
        return View.of(
                "c360.cards.tiles",
                new TilesJson(
                        customer.value(),
                        shown(layout).stream()
                                .map(tile -> item(tile, layout, customer, actor))
                                .toList()));
    }

    /** Whether no figure takes so long that the page should come without them. */
    public boolean atHand() {
        return shown(layouts.current()).stream().allMatch(Tile::atHand);
    }

    /** The tiles without their figures. */
    public List<TilesJson.Item> blank(CustomerId customer) {
        var layout = layouts.current();
        return shown(layout).stream()
                .map(tile -> item(tile, layout, customer, false, null))
                .toList();
    }

    private List<Tile> shown(Layout layout) {
        return layout.tiles().stream().filter(sources::containsKey).toList();
    }

    private TilesJson.Item item(Tile tile, Layout layout, CustomerId customer, Actor actor) {
        try {
            var figure = sources.get(tile).content().of(customer, actor);
            return item(tile, layout, customer, true, figure);
        } catch (RuntimeException broken) {
            LOG.error("The tile {} cannot be read", tile.key(), broken);
            return item(tile, layout, customer, true, null);
        }
    }

    private TilesJson.Item item(
            Tile tile, Layout layout, CustomerId customer, boolean read, FigureJson figure) {
        var section = tile.section();
        return new TilesJson.Item(
                tile.key(),
                new Label(tile.key(), tile.textKey()),
                layout.shows(section) ? urls.section(customer, section) : null,
                read,
                figure);
    }
}
