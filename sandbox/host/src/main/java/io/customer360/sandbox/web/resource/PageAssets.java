package io.customer360.sandbox.web.resource;

import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.resource.WebResource.Asset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes the link and script tags of a page: AUI and the sandbox first, then what the plugin adds.
 * AUI comes as one bundle, so the page also says which of its parts were asked for; the sandbox's
 * script withholds the others.
 */
public final class PageAssets {
    private static final String AUI = "@atlassian/aui/dist/aui/aui-prototyping";
    private static final List<String> STYLES = List.of(AUI + ".css", AUI + "-browserfocus.css");

    /** AUI comes before almond, whose define would refuse its anonymous module. */
    private static final List<String> SCRIPTS =
            List.of("jquery/dist/jquery.js", AUI + ".js", "almond/almond.js");

    private final Assets assets;
    private final Supplier<Optional<WebResources>> resources;

    /** Tags for these files. */
    public PageAssets(Assets assets, Supplier<Optional<WebResources>> resources) {
        this.assets = assets;
        this.resources = resources;
    }

    /** The tags of a page that asked for resources and shows contexts of its own besides. */
    public Html tags(
            String contextPath,
            Locale locale,
            RequestedResources requested,
            Collection<String> contexts) {
        var all = Stream.concat(contexts.stream(), requested.contexts().stream()).toList();
        var needs =
                resources
                        .get()
                        .map(known -> known.onPage(requested.keys(), all))
                        .orElse(PageNeeds.NOTHING);
        var plugin =
                needs.plugin().stream().flatMap(resource -> downloads(resource, locale)).toList();
        var npm = assets.complete();
        var styles =
                Stream.of(
                                npm ? STYLES.stream().map(assets::npm) : Stream.<String>empty(),
                                Stream.of(assets.own("frame.css")),
                                plugin.stream().filter(address -> address.endsWith(".css")))
                        .flatMap(part -> part);
        var scripts =
                !npm
                        ? Stream.<String>empty()
                        : Stream.of(
                                        SCRIPTS.stream().map(assets::npm),
                                        Stream.of(assets.own("jira.js"), assets.own("frame.js")),
                                        plugin.stream().filter(address -> address.endsWith(".js")))
                                .flatMap(part -> part);
        return Html.of(
                        "<meta name=\"sandbox-web-resources\" content=\"{}\">\n",
                        String.join(" ", needs.platform()))
                .and(tags(styles, scripts, contextPath));
    }

    private static Html tags(Stream<String> styles, Stream<String> scripts, String contextPath) {
        return Html.each(
                        styles.toList(),
                        address ->
                                Html.of(
                                        "<link rel=\"stylesheet\" href=\"{}\">\n",
                                        contextPath + address))
                .and(
                        Html.each(
                                scripts.toList(),
                                address ->
                                        Html.of(
                                                "<script src=\"{}\"></script>\n",
                                                contextPath + address)));
    }

    private Stream<String> downloads(WebResource resource, Locale locale) {
        return resource.assets().stream()
                .filter(asset -> asset.type().equals("download") && !asset.folder())
                .map(Asset::name)
                .map(name -> assets.download(resource.key(), name, locale));
    }
}
