package io.customer360.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.customer360.rest.WidgetSource;
import io.customer360.rest.WidgetSources;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.settings.Widget;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives each widget of the registry its view and its address in the API. */
public final class WidgetViews {
    private final Map<String, WidgetSource> sources;
    private final CustomerUrls urls;

    /** Wired by Spring with the views of every feature. */
    public WidgetViews(List<WidgetSources> features, CustomerUrls urls) {
        this.urls = urls;
        this.sources =
                features.stream()
                        .flatMap(feature -> feature.widgets().stream())
                        .collect(toUnmodifiableMap(WidgetSource::key, Function.identity()));
    }

    /** The content of a widget. */
    public View of(Widget widget, CustomerId customer, Actor actor) {
        return source(widget).content().of(customer, actor);
    }

    /** Where a widget loads itself from. */
    public SafeUrl url(Widget widget, CustomerId customer) {
        return urls.api(customer, source(widget).below());
    }

    private WidgetSource source(Widget widget) {
        var source = sources.get(widget.key());
        if (source == null) {
            throw new IllegalStateException("no view for widget " + widget.key());
        }
        return source;
    }
}
