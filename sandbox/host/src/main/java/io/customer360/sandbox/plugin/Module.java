package io.customer360.sandbox.plugin;

import io.customer360.sandbox.StartFailure;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One module of the descriptor.
 *
 * @param type the element's name, for example {@code web-item}
 * @param key the module's key; a {@code resource} outside a module has its name here
 * @param xml the whole element, see {@link Xml} for reading it
 */
public record Module(String type, String key, Element xml) {
    /** An attribute of the module's element, absent when missing or blank. */
    public Optional<String> attribute(String name) {
        return Xml.attribute(xml, name);
    }

    /** An attribute that must be there; its absence is a start failure naming the module. */
    public String required(String name) {
        return Xml.required(xml, name);
    }

    /** The direct child elements of this name. */
    public List<Element> children(String name) {
        return Xml.children(xml, name);
    }

    /** The first direct child element of this name. */
    public Optional<Element> child(String name) {
        return Xml.children(xml, name).stream().findFirst();
    }

    /** Whether Jira starts it: not disabled at first, nor restricted to other applications. */
    boolean startsInJira() {
        String state = attribute("state").orElse("enabled");
        if (!state.equals("enabled") && !state.equals("disabled")) {
            throw new StartFailure("The module " + key + " has the unknown state " + state);
        }
        List<Element> restrictions = children("restrict");
        boolean forJira =
                restrictions.isEmpty()
                        || restrictions.stream()
                                .anyMatch(one -> Xml.required(one, "application").equals("jira"));
        return state.equals("enabled") && forJira;
    }

    /** The weight by which siblings are ordered, 1000 when not given. */
    public int weight() {
        String text = attribute("weight").orElse("1000");
        if (!text.matches("-?\\d{1,9}")) {
            throw new StartFailure("The module " + key + " has the weight " + text + ", no number");
        }
        return Integer.parseInt(text);
    }
}
