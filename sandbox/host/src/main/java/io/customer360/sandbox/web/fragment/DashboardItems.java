package io.customer360.sandbox.web.fragment;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** What the plugin offers for dashboards; a title, an AMD module and a picture that are there. */
public final class DashboardItems {
    /** No items. */
    public static final DashboardItems NONE = new DashboardItems(List.of());

    private static final String DOWNLOADS = "/download/resources/";

    private final List<Item> items;

    private DashboardItems(List<Item> items) {
        this.items = items;
    }

    private record Item(
            String key,
            Label title,
            Label description,
            String script,
            boolean configurable,
            Predicate<Map<String, Object>> shown) {}

    /**
     * An item as a dashboard shows it.
     *
     * @param script the AMD module that draws it
     * @param configurable whether it can be edited
     */
    public record Shown(
            String key, String title, String description, String script, boolean configurable) {}

    /** Reads the items of a plugin that has just started. */
    public static DashboardItems of(RunningPlugin plugin, JiraWorld world) {
        var conditions = new Conditions(plugin, world);
        return new DashboardItems(
                plugin.descriptor().modules("dashboard-item").stream()
                        .map(module -> item(module, plugin, world, conditions))
                        .toList());
    }

    private static Item item(
            Module module, RunningPlugin plugin, JiraWorld world, Conditions conditions) {
        var definition =
                module.child("definition").orElseThrow(() -> missing(module, "definition"));
        child(definition, "thumbnail")
                .ifPresent(picture -> requirePicture(module, plugin, picture));
        if (child(definition, "title").isEmpty()) {
            throw missing(module, "title");
        }
        return new Item(
                module.key(),
                Label.of(child(definition, "title"), module.key(), world.texts()),
                Label.of(module.child("description"), "", world.texts()),
                module.child("amd-module")
                        .map(Xml::text)
                        .filter(name -> !name.isBlank())
                        .orElseThrow(() -> missing(module, "amd-module")),
                module.attribute("configurable").filter("true"::equals).isPresent(),
                conditions.of(module.xml()));
    }

    private static Optional<Element> child(Element parent, String name) {
        return Xml.children(parent, name).stream().findFirst();
    }

    /** The picture is the file of a web-resource of the plugin. */
    private static void requirePicture(Module module, RunningPlugin plugin, Element picture) {
        var location = Xml.required(picture, "location");
        var start = DOWNLOADS + plugin.descriptor().key() + ":";
        boolean there =
                location.startsWith(start)
                        && plugin.descriptor().modules("web-resource").stream()
                                .anyMatch(it -> holds(it, location.substring(start.length())));
        if (!there) {
            throw new StartFailure(
                    "<dashboard-item key=\""
                            + module.key()
                            + "\"> names the picture "
                            + location
                            + ", which no web-resource of the plugin holds");
        }
    }

    private static boolean holds(Module resource, String file) {
        return resource.children("resource").stream()
                .anyMatch(one -> file.equals(resource.key() + "/" + Xml.required(one, "name")));
    }

    private static StartFailure missing(Module module, String element) {
        return new StartFailure(
                "<dashboard-item key=\"" + module.key() + "\"> has no <" + element + ">");
    }

    /** The items that are shown, in the order of the descriptor. */
    public List<Shown> shown(Map<String, Object> context) {
        return items.stream()
                .filter(item -> item.shown().test(context))
                .map(
                        item ->
                                new Shown(
                                        item.key(),
                                        item.title().text(context),
                                        item.description().text(context),
                                        item.script(),
                                        item.configurable()))
                .toList();
    }
}
