package io.customer360.web.servlet;

import com.atlassian.soy.renderer.SanitizationType;
import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.rest.errors.Asked;
import io.customer360.rest.errors.Failures;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Templates;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewer;
import io.customer360.settings.Layout;
import io.customer360.settings.Loading;
import io.customer360.settings.Place;
import io.customer360.settings.Section;
import io.customer360.settings.Widget;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ReadOnce;
import io.customer360.web.FirstScreen;
import io.customer360.web.FirstScreen.Part;
import io.customer360.web.WidgetViews;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws the widgets of sections, each on its own, or leaves them to load themselves. */
public final class SectionBlocks {
    private static final SafeUrl NOWHERE = new SafeUrl("");

    private final WidgetViews widgets;
    private final FirstScreen screen;
    private final Templates templates;
    private final Failures failures;
    private final CustomerUrls urls;
    private final ReadOnce once;

    /** Wired by Spring. */
    public SectionBlocks(
            WidgetViews widgets,
            FirstScreen screen,
            Templates templates,
            Failures failures,
            CustomerUrls urls,
            ReadOnce once) {
        this.widgets = widgets;
        this.screen = screen;
        this.templates = templates;
        this.failures = failures;
        this.urls = urls;
        this.once = once;
    }

    /** Who looks at whom. */
    record Look(CustomerId customer, Actor actor, Viewer viewer) {}

    /** A section whose widgets are being drawn, unless the browser asks for them later. */
    record Begun(Section section, List<Slot> slots) {}

    /** A widget with its part of the page, if it comes with the page. */
    record Slot(Widget widget, Optional<Part> part, boolean near) {}

    /** Begins a section that is looked at now, or one that waits until the reader comes near. */
    Begun begin(Section section, Layout layout, boolean near, Look look) {
        return new Begun(
                section,
                layout.widgets(section).stream().map(widget -> slot(widget, near, look)).toList());
    }

    /** Begins a part of the page that is not a widget. */
    Part begin(Supplier<View> view, SafeUrl url, Viewer viewer) {
        return screen.begin(
                once.forOtherThread(
                        urls.forOtherThread(() -> templates.html(view.get(), viewer, NOWHERE))),
                thrown ->
                        templates.html(
                                failures.of(thrown, new Asked(url, NOWHERE)).view(),
                                viewer,
                                NOWHERE));
    }

    /** The section with what has been drawn. */
    PageJson.Block finish(Begun begun, CustomerId customer) {
        var section = begun.section();
        return new PageJson.Block(
                section.key(),
                new Label(section.key(), section.textKey()),
                urls.section(customer, section),
                urls.help(section),
                at(Place.MAIN, begun, customer),
                at(Place.TILE, begun, customer));
    }

    /** What a part has become. */
    static SanitizedString html(Part part) {
        return new SanitizedString(part.html(), SanitizationType.HTML);
    }

    private Slot slot(Widget widget, boolean near, Look look) {
        boolean now = !near && widget.loading() == Loading.FIRST_SCREEN;
        var url = widgets.url(widget, look.customer());
        return new Slot(
                widget,
                now
                        ? Optional.of(
                                begin(
                                        () -> widgets.of(widget, look.customer(), look.actor()),
                                        url,
                                        look.viewer()))
                        : Optional.empty(),
                near);
    }

    private List<PageJson.Slot> at(Place place, Begun begun, CustomerId customer) {
        return begun.slots().stream()
                .filter(slot -> slot.widget().place() == place)
                .map(slot -> finish(slot, customer))
                .toList();
    }

    private PageJson.Slot finish(Slot slot, CustomerId customer) {
        var widget = slot.widget();
        return new PageJson.Slot(
                widget.key(),
                new Label(widget.key(), widget.titleKey()),
                widget.knowledge(),
                widgets.url(widget, customer),
                slot.part().map(SectionBlocks::html).orElse(null),
                slot.near());
    }
}
