package io.customer360.web.servlet;

import com.atlassian.soy.renderer.SanitizationType;
import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.rest.CustomerViews;
import io.customer360.rest.SubscriptionViews;
import io.customer360.rest.errors.Asked;
import io.customer360.rest.errors.Failures;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Templates;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewer;
import io.customer360.rest.view.Viewers;
import io.customer360.settings.Loading;
import io.customer360.settings.Section;
import io.customer360.settings.Widget;
import io.customer360.settings.Widgets;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.web.FirstScreen;
import io.customer360.web.FirstScreen.Part;
import io.customer360.web.WidgetViews;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts the page of a customer together: the frame here, each part on its own. */
public final class CustomerPageView {
    private static final SafeUrl NOWHERE = new SafeUrl("");

    private final CustomerViews customers;
    private final SubscriptionViews subscriptions;
    private final WidgetViews widgets;
    private final FirstScreen screen;
    private final Templates templates;
    private final Viewers viewers;
    private final Failures failures;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public CustomerPageView(
            CustomerViews customers,
            SubscriptionViews subscriptions,
            WidgetViews widgets,
            FirstScreen screen,
            Templates templates,
            Viewers viewers,
            Failures failures,
            CustomerUrls urls) {
        this.customers = customers;
        this.subscriptions = subscriptions;
        this.widgets = widgets;
        this.screen = screen;
        this.templates = templates;
        this.viewers = viewers;
        this.failures = failures;
        this.urls = urls;
    }

    /** The page with one section open, for somebody who may see the customer. */
    View of(CustomerId customer, Section section, Actor actor) {
        var viewer = viewers.current();
        var cards =
                begin(
                        () -> subscriptions.cards(customer, actor),
                        urls.api(customer, "/cards"),
                        viewer);
        var slots =
                Widgets.in(section).stream()
                        .map(widget -> begin(widget, customer, actor, viewer))
                        .toList();
        return View.of(
                "c360.page.customer",
                new PageJson.Customer(
                        customers.customer(customer, actor),
                        html(cards),
                        sections(customer, section),
                        new Label(section.key(), section.textKey()),
                        slots.stream().map(slot -> slot(slot, customer)).toList()));
    }

    /** A widget whose content is being drawn, unless the browser asks for it later. */
    private record Begun(Widget widget, Optional<Part> part) {}

    private Begun begin(Widget widget, CustomerId customer, Actor actor, Viewer viewer) {
        var url = widgets.url(widget, customer);
        return new Begun(
                widget,
                widget.loading() == Loading.FIRST_SCREEN
                        ? Optional.of(begin(() -> widgets.of(widget, customer, actor), url, viewer))
                        : Optional.empty());
    }

    private Part begin(Supplier<View> view, SafeUrl url, Viewer viewer) {
        return screen.begin(
                urls.forOtherThread(() -> templates.html(view.get(), viewer, NOWHERE)),
                thrown ->
                        templates.html(
                                failures.of(thrown, new Asked(url, NOWHERE)).view(),
                                viewer,
                                NOWHERE));
    }

    private PageJson.Slot slot(Begun begun, CustomerId customer) {
        var widget = begun.widget();
        return new PageJson.Slot(
                widget.key(),
                new Label(widget.key(), widget.titleKey()),
                widget.knowledge(),
                widgets.url(widget, customer),
                begun.part().map(CustomerPageView::html).orElse(null));
    }

    private List<PageJson.Link> sections(CustomerId customer, Section open) {
        return Stream.of(Section.values())
                .map(
                        section ->
                                new PageJson.Link(
                                        section.key(),
                                        new Label(section.key(), section.textKey()),
                                        urls.section(customer, section),
                                        section == open))
                .toList();
    }

    private static SanitizedString html(Part part) {
        return new SanitizedString(part.html(), SanitizationType.HTML);
    }
}
