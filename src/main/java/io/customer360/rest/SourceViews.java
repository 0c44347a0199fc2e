package io.customer360.rest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.settings.LayoutStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What there is of a customer in every source. One that fails leaves the others alone. */
public final class SourceViews implements WidgetSources {
    private static final Logger LOG = LoggerFactory.getLogger(SourceViews.class);

    private final Map<SourceKind, CountedSource> sources;
    private final LayoutStore layouts;
    private final CustomerUrls urls;

    /** Wired by Spring with the views of every feature. */
    public SourceViews(List<CountedSources> features, LayoutStore layouts, CustomerUrls urls) {
        this.layouts = layouts;
        this.urls = urls;
        this.sources =
                features.stream()
                        .flatMap(feature -> feature.sources().stream())
                        .collect(toUnmodifiableMap(CountedSource::kind, identity()));
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("sources", "/sources", this::of));
    }

    /** Every source with its count. */
    public View of(CustomerId customer, Actor actor) {
        return View.of(
                "c360.summary.sources",
                new SourcesJson(
                        customer.value(),
                        Stream.of(SourceKind.values())
                                .map(kind -> item(kind, customer, actor))
                                .toList()));
    }

    private SourcesJson.Item item(SourceKind kind, CustomerId customer, Actor actor) {
        var source = sources.get(kind);
        return new SourcesJson.Item(
                kind.key(),
                new Label(kind.key(), kind.textKey()),
                url(kind, customer),
                source != null,
                source == null ? null : held(source, customer, actor));
    }

    private SafeUrl url(SourceKind kind, CustomerId customer) {
        return kind.section()
                .filter(layouts.current()::shows)
                .map(section -> urls.section(customer, section))
                .orElse(null);
    }

    private static HeldJson held(CountedSource source, CustomerId customer, Actor actor) {
        try {
            return source.content().of(customer, actor);
        } catch (RuntimeException broken) {
            LOG.error("The source {} cannot be read", source.kind().key(), broken);
            return null;
        }
    }
}
