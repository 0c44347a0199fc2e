package io.customer360.sandbox.web.fragment;

import com.atlassian.plugin.web.Condition;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Makes the condition of a fragment from its condition elements, which nest and can be inverted.
 */
final class Conditions {
    private final RunningPlugin plugin;
    private final BuiltInConditions builtIn;

    Conditions(RunningPlugin plugin, JiraWorld world) {
        this.plugin = plugin;
        this.builtIn = new BuiltInConditions(world);
    }

    /** All conditions of an element together; none at all lets everything through. */
    Predicate<Map<String, Object>> of(Element parent) {
        return all(parts(parent));
    }

    private List<Predicate<Map<String, Object>>> parts(Element parent) {
        return Stream.concat(
                        Xml.children(parent, "condition").stream().map(this::single),
                        Xml.children(parent, "conditions").stream().map(this::group))
                .toList();
    }

    private Predicate<Map<String, Object>> group(Element conditions) {
        var type = Xml.attribute(conditions, "type").orElse("AND");
        return switch (type) {
            case "AND", "and" -> all(parts(conditions));
            case "OR", "or" -> any(parts(conditions));
            default -> throw new StartFailure("Unknown type of conditions: " + type);
        };
    }

    private static Predicate<Map<String, Object>> all(List<Predicate<Map<String, Object>>> parts) {
        return context -> parts.stream().allMatch(part -> part.test(context));
    }

    private static Predicate<Map<String, Object>> any(List<Predicate<Map<String, Object>>> parts) {
        return context -> parts.stream().anyMatch(part -> part.test(context));
    }

    private Predicate<Map<String, Object>> single(Element element) {
        var name = Xml.required(element, "class");
        var condition = BuiltInConditions.names(name) ? builtIn(name) : ofPlugin(name);
        condition.init(Params.of(element));
        Predicate<Map<String, Object>> shown = condition::shouldDisplay;
        return Xml.attribute(element, "invert").filter("true"::equals).isPresent()
                ? shown.negate()
                : shown;
    }

    private Condition ofPlugin(String name) {
        return PluginObjects.create(plugin, name, Condition.class);
    }

    /**
     * Jira loads its own conditions through the plugin, so the plugin must import their package.
     */
    private Condition builtIn(String name) {
        PluginObjects.load(plugin, BuiltInConditions.PACKAGE + "AbstractWebCondition");
        return builtIn.named(name);
    }
}
