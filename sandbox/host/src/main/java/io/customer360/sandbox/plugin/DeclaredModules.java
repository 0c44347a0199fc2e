package io.customer360.sandbox.plugin;

import io.customer360.sandbox.StartFailure;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The modules that pages draw from the descriptor (items, sections, panels, items of dashboards,
 * web-resources): nothing to start, but every class and file they name must be there.
 */
public final class DeclaredModules implements ModuleLoader {
    /** Known by name to the pages, which check that the plugin imports the package. */
    private static final String JIRAS_CONDITIONS =
            "com.atlassian.jira.plugin.webfragment.conditions.";

    @Override
    public Set<String> types() {
        return Set.of(
                "dashboard-item",
                "rest-migration",
                "web-item",
                "web-panel",
                "web-resource",
                "web-section");
    }

    @Override
    public Enabled enable(Module module, RunningPlugin plugin) {
        for (Element element : Xml.tree(module.xml())) {
            Xml.attribute(element, "class")
                    .filter(name -> !name.startsWith(JIRAS_CONDITIONS))
                    .ifPresent(plugin::load);
            if (element.getTagName().equals("resource")) {
                requireFile(element, module, plugin);
            }
        }
        return Enabled.NOTHING;
    }

    private static void requireFile(Element resource, Module module, RunningPlugin plugin) {
        String type = Xml.required(resource, "type");
        String location = Xml.required(resource, "location");
        boolean template = module.type().equals("web-panel") && type.equals("soy");
        if (!template && plugin.resource(location) == null) {
            throw new StartFailure(
                    "<"
                            + module.type()
                            + " key=\""
                            + module.key()
                            + "\"> names the file "
                            + location
                            + ", which the jar does not hold");
        }
    }
}
