package io.customer360.sandbox.plugin;

import io.customer360.sandbox.StartFailure;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What {@code atlassian-plugin.xml} declares. A module type the sandbox has no loader for, or an
 * element or attribute that it does not heed, is a start failure that names it: better than a page
 * on which something is silently missing.
 *
 * @param key the plugin's key
 * @param name the plugin's name
 * @param version the version of {@code plugin-info}
 * @param params the parameters of {@code plugin-info}
 * @param modules the modules that start with the plugin, in the order of the file
 */
public record PluginDescriptor(
        String key, String name, String version, Map<String, String> params, List<Module> modules) {
    private static final String INFO = "plugin-info";
    private static final String FORMAT = "2";

    private static final Set<String> TRANSFORMED_ONLY = Set.of("component", "component-import");

    /** Keeps the collections unmodifiable. */
    public PluginDescriptor {
        params = Map.copyOf(params);
        modules = List.copyOf(modules);
    }

    /** The modules of one type, in the order of the file. */
    public List<Module> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    /** Reads and checks a descriptor. */
    public static PluginDescriptor parse(InputStream in) {
        Element root = Xml.parse(in, "atlassian-plugin.xml");
        requireFormat(root);
        Xml.children(root, INFO).forEach(ModuleShapes.INFO::check);
        List<Module> modules =
                Xml.children(root).stream()
                        .filter(element -> !element.getTagName().equals(INFO))
                        .map(PluginDescriptor::module)
                        .toList();
        requireUniqueKeys(modules);
        String version =
                info(root, "version")
                        .map(Xml::text)
                        .findFirst()
                        .orElseThrow(() -> new StartFailure("The plugin-info has no version"));
        Map<String, String> params =
                info(root, "param")
                        .collect(Collectors.toMap(param -> Xml.required(param, "name"), Xml::text));
        return new PluginDescriptor(
                Xml.required(root, "key"),
                Xml.required(root, "name"),
                version,
                params,
                modules.stream().filter(Module::startsInJira).toList());
    }

    private static void requireFormat(Element root) {
        if (!root.getTagName().equals("atlassian-plugin")) {
            throw new StartFailure("atlassian-plugin.xml starts with <" + root.getTagName() + ">");
        }
        ModuleShapes.ROOT.checkAttributes(root);
        if (!Xml.required(root, "plugins-version").equals(FORMAT)) {
            throw new StartFailure("atlassian-plugin.xml must say plugins-version=\"2\"");
        }
    }

    private static Stream<Element> info(Element root, String child) {
        return Xml.children(root, INFO).stream()
                .flatMap(info -> Xml.children(info, child).stream());
    }

    private static Module module(Element element) {
        String type = element.getTagName();
        if (TRANSFORMED_ONLY.contains(type)) {
            throw new StartFailure(
                    "<"
                            + type
                            + "> has no effect in a plugin with Atlassian-Plugin-Key: Jira ignores"
                            + " it. Declare the bean or the reference in META-INF/spring instead.");
        }
        Shape shape =
                ModuleShapes.of(type)
                        .orElseThrow(
                                () ->
                                        new StartFailure(
                                                "The sandbox has no loader for the module type <"
                                                        + type
                                                        + ">"));
        shape.check(element);
        return new Module(
                type, Xml.required(element, type.equals("resource") ? "name" : "key"), element);
    }

    private static void requireUniqueKeys(List<Module> modules) {
        Set<String> seen = new HashSet<>();
        for (Module module : modules) {
            if (!module.type().equals("resource") && !seen.add(module.key())) {
                throw new StartFailure(
                        "Two modules of the descriptor have the key " + module.key());
            }
        }
    }
}
