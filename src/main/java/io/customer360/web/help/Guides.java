package io.customer360.web.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.rest.view.CustomerUrls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The guides in the jar, drawn from their Markdown; headings get anchors, links stay in the app.
 */
public final class Guides {

    /** The names of the guides. */
    public static final List<String> NAMES = List.of("user-guide", "admin-guide", "scoring");

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Pattern NO_ANCHOR = Pattern.compile("[^a-z0-9]+");
    private static final Pattern TO_GUIDE = Pattern.compile("([a-z-]+)\\.md(#.*)?");

    private final CustomerUrls urls;
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

    /** Wired by Spring. */
    public Guides(CustomerUrls urls) {
        this.urls = urls;
    }

    /** The guide of this name. */
    public Optional<Guide> of(String name) {
        return NAMES.contains(name) ? Optional.of(guide(markdown(name))) : Optional.empty();
    }

    Guide guide(String markdown) {
        var document = parser.parse(markdown);
        var headings = children(document).filter(Heading.class::isInstance).toList();
        return new Guide(
                headings.stream()
                        .filter(it -> level(it) == 1)
                        .map(Guides::text)
                        .findFirst()
                        .orElse(""),
                headings.stream().filter(it -> level(it) == 2).map(Guides::chapter).toList(),
                renderer().render(document));
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> attributes())
                .build();
    }

    private AttributeProvider attributes() {
        return (node, tag, attributes) -> {
            if (node instanceof Heading) {
                attributes.put("id", anchor(text(node)));
            } else if (node instanceof Link link) {
                attributes.putAll(address(link.getDestination()));
                attributes
                        .keySet()
                        .removeIf(it -> it.equals("href") && attributes.get(it).isEmpty());
            }
        };
    }

    /** Other guides are pages of the app; what else lies beside them is not in the jar. */
    private Map<String, String> address(String destination) {
        var guide = TO_GUIDE.matcher(destination);
        if (guide.matches() && NAMES.contains(guide.group(1))) {
            var anchor = guide.group(2) == null ? "" : guide.group(2);
            return Map.of("href", urls.help(guide.group(1)).text() + anchor);
        }
        boolean elsewhere = destination.startsWith("https://") || destination.startsWith("#");
        return Map.of("href", elsewhere ? destination : "");
    }

    private static Guide.Chapter chapter(Node heading) {
        return new Guide.Chapter(anchor(text(heading)), text(heading));
    }

    private static String anchor(String title) {
        return NO_ANCHOR.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }

    private static int level(Node heading) {
        return ((Heading) heading).getLevel();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }

    private static String markdown(String name) {
        try (var file = Guides.class.getResourceAsStream("/docs/" + name + ".md")) {
            if (file == null) {
                throw new IllegalStateException("no guide " + name + " in the jar");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
