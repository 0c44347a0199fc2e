package io.customer360.web.servlet;

import io.customer360.rest.AssessmentViews;
import io.customer360.rest.CardViews;
import io.customer360.rest.CustomerViews;
import io.customer360.rest.TagViews;
import io.customer360.rest.TileViews;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.settings.Layout;
import io.customer360.settings.LayoutStore;
import io.customer360.settings.Scrolling;
import io.customer360.settings.Section;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.web.servlet.SectionBlocks.Look;
import java.util.List;
import java.util.Optional;

/** Puts the page of a customer together as the layout says. */
public final class CustomerPageView {
    private final LayoutStore layouts;
    private final Scrolling scrolling;
    private final CustomerViews customers;
    private final AssessmentViews assessments;
    private final CardViews cards;
    private final TagViews tags;
    private final TileViews tiles;
    private final SectionBlocks blocks;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public CustomerPageView(
            LayoutStore layouts,
            Scrolling scrolling,
            CustomerViews customers,
            AssessmentViews assessments,
            CardViews cards,
            TagViews tags,
            TileViews tiles,
            SectionBlocks blocks,
            Viewers viewers,
            CustomerUrls urls) {
        this.layouts = layouts;
        this.scrolling = scrolling;
        this.customers = customers;
        this.assessments = assessments;
        this.cards = cards;
        this.tags = tags;
        this.tiles = tiles;
        this.blocks = blocks;
        this.viewers = viewers;
        this.urls = urls;
    }

    /** The page with this section open, or the one to land on, for somebody who may see it. */
    View of(CustomerId customer, Optional<Section> asked, Actor actor) {
        var layout = layouts.current();
        var open = asked.or(layout::landing).orElseThrow(NotFound::new);
        if (!layout.shows(open)) {
            throw new SectionOff(page(customer, open, layout, List.of(), false, actor));
        }
        boolean scroll = scrolling.on(actor.key());
        var shown = scroll ? layout.sections() : List.of(open);
        return page(customer, open, layout, shown, scroll, actor);
    }

    private View page(
            CustomerId customer,
            Section open,
            Layout layout,
            List<Section> shown,
            boolean scroll,
            Actor actor) {
        var viewer = viewers.current();
        var look = new Look(customer, actor, viewer);
        var assessment =
                blocks.begin(
                        () -> assessments.of(customer, actor),
                        urls.api(customer, "/assessment"),
                        viewer);
        var figures =
                blocks.begin(() -> cards.of(customer, actor), urls.api(customer, "/cards"), viewer);
        var figured =
                Optional.of(tiles)
                        .filter(TileViews::atHand)
                        .map(
                                all ->
                                        blocks.begin(
                                                () -> all.of(customer, actor),
                                                urls.api(customer, "/tiles"),
                                                viewer));
        var chips =
                blocks.begin(
                        () -> tags.chips(customer, actor), urls.api(customer, "/tags"), viewer);
        var begun =
                shown.stream()
                        .map(section -> blocks.begin(section, layout, section != open, look))
                        .toList();
        return View.of(
                "c360.page.customer",
                new PageJson.Customer(
                        customers.customer(customer, actor),
                        SectionBlocks.html(chips),
                        SectionBlocks.html(assessment),
                        SectionBlocks.html(figures),
                        tiles.blank(customer),
                        figured.map(SectionBlocks::html).orElse(null),
                        layout.sections().stream()
                                .map(section -> link(customer, section, open))
                                .toList(),
                        new Label(open.key(), open.textKey()),
                        scroll,
                        begun.stream().map(block -> blocks.finish(block, customer)).toList()));
    }

    private PageJson.Link link(CustomerId customer, Section section, Section open) {
        return new PageJson.Link(
                section.key(),
                new Label(section.key(), section.textKey()),
                urls.section(customer, section),
                section == open);
    }
}
