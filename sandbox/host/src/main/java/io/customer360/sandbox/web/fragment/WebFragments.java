package io.customer360.sandbox.web.fragment;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import io.customer360.sandbox.web.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The plugin's web-sections, web-items and web-panels. Conditions and context providers are made
 * once, when the plugin starts, as in Jira.
 */
public final class WebFragments {
    /** No fragments. */
    public static final WebFragments NONE = new WebFragments(List.of(), List.of(), List.of());

    private final List<Section> sections;
    private final List<Item> items;
    private final List<Panel> panels;

    private WebFragments(List<Section> sections, List<Item> items, List<Panel> panels) {
        this.sections = sections;
        this.items = items;
        this.panels = panels;
    }

    private record Section(
            String key, String location, Label label, Predicate<Map<String, Object>> shown) {}

    private record Item(
            String id,
            String section,
            Label label,
            String link,
            Predicate<Map<String, Object>> shown) {}

    private record Panel(
            String key,
            String location,
            Optional<Label> label,
            PanelView view,
            Predicate<Map<String, Object>> shown) {}

    /** A section as it is shown: its key and its label. */
    public record ShownSection(String key, String label) {}

    /** An item as it is shown; the id is its linkId, and the address has no context path. */
    public record ShownItem(String id, String label, String url) {}

    /** A panel as it is shown, with a heading or without. */
    public record ShownPanel(String key, Optional<String> label, Html body) {}

    /** Reads the fragments of a plugin that has just started. */
    public static WebFragments of(RunningPlugin plugin, JiraWorld world, SoyTemplateRenderer soy) {
        var conditions = new Conditions(plugin, world);
        Function<Module, Label> label = module -> Label.of(module, world.texts());
        return new WebFragments(
                byWeight(
                        plugin,
                        "web-section",
                        module ->
                                new Section(
                                        module.key(),
                                        module.required("location"),
                                        label.apply(module),
                                        conditions.of(module.xml()))),
                byWeight(
                        plugin,
                        "web-item",
                        module -> item(module, label.apply(module), conditions.of(module.xml()))),
                byWeight(
                        plugin,
                        "web-panel",
                        module ->
                                new Panel(
                                        module.key(),
                                        module.required("location"),
                                        module.child("label").map(any -> label.apply(module)),
                                        PanelView.of(plugin, module, soy),
                                        conditions.of(module.xml()))));
    }

    private static Item item(Module module, Label label, Predicate<Map<String, Object>> shown) {
        var link = module.child("link");
        return new Item(
                link.flatMap(element -> Xml.attribute(element, "linkId")).orElse(module.key()),
                module.required("section"),
                label,
                link.map(Xml::text).orElse(""),
                shown);
    }

    private static <T> List<T> byWeight(
            RunningPlugin plugin, String type, Function<Module, T> fragment) {
        return plugin.descriptor().modules(type).stream()
                .sorted(Comparator.comparingInt(Module::weight))
                .map(fragment)
                .toList();
    }

    /** The sections of a location that are shown. */
    public List<ShownSection> sections(String location, Map<String, Object> context) {
        return sections.stream()
                .filter(section -> section.location.equals(location) && section.shown.test(context))
                .map(section -> new ShownSection(section.key, section.label.text(context)))
                .toList();
    }

    /** The items of a section, named by its path, that are shown. */
    public List<ShownItem> items(String section, Map<String, Object> context) {
        return items.stream()
                .filter(item -> item.section.equals(section) && item.shown.test(context))
                .map(
                        item ->
                                new ShownItem(
                                        item.id,
                                        item.label.text(context),
                                        LinkText.fill(item.link, context)))
                .toList();
    }

    /** The panels of a location that are shown, drawn. */
    public List<ShownPanel> panels(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.location.equals(location) && panel.shown.test(context))
                .map(
                        panel ->
                                new ShownPanel(
                                        panel.key,
                                        panel.label.map(label -> label.text(context)),
                                        panel.view.draw(context)))
                .toList();
    }
}
