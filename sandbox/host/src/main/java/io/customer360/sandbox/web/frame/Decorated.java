package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.web.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that a plugin has printed whole, read for the frame that it asks for. */
final class Decorated {
    private Decorated() {}

    /** The page to frame, or nothing when it wants to stay as it is. */
    static Optional<Page> read(String html) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return layout(meta(document, "decorator")).map(layout -> page(document, layout));
    }

    private static Optional<Page.Layout> layout(String decorator) {
        return switch (decorator) {
            case "atl.general", "general" -> Optional.of(Page.Layout.GENERAL);
            case "atl.admin", "admin" -> Optional.of(Page.Layout.ADMIN);
            case "", "none" -> Optional.empty();
            default -> throw new IllegalStateException("The sandbox has no decorator " + decorator);
        };
    }

    private static Page page(Document document, Page.Layout layout) {
        return new Page(
                document.title(),
                layout,
                Html.trusted(document.body().html()),
                Html.trusted(
                        document.head().select("link, style, script").stream()
                                .map(Element::outerHtml)
                                .collect(Collectors.joining("\n", "", "\n"))),
                List.of(),
                metas(document));
    }

    private static Map<String, String> metas(Document document) {
        return document.head().select("meta[name]").stream()
                .filter(meta -> !meta.attr("name").equals("decorator"))
                .collect(
                        Collectors.toMap(
                                meta -> meta.attr("name"),
                                meta -> meta.attr("content"),
                                (first, second) -> second));
    }

    private static String meta(Document document, String name) {
        var found = document.selectFirst("meta[name=" + name + "]");
        return found == null ? "" : found.attr("content");
    }
}
