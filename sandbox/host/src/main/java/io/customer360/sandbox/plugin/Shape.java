package io.customer360.sandbox.plugin;

import io.customer360.sandbox.StartFailure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The attributes and child elements that an element of the descriptor may have, and no others. */
final class Shape {
    private final Set<String> attributes;
    private final Map<String, Shape> children = new HashMap<>();

    private Shape(String... attributes) {
        this.attributes = new HashSet<>(List.of(attributes));
    }

    static Shape of(String... attributes) {
        return new Shape(attributes);
    }

    Shape and(String... more) {
        attributes.addAll(List.of(more));
        return this;
    }

    Shape with(String child, Shape shape) {
        children.put(child, shape);
        return this;
    }

    /** Refuses by name what the element holds besides; so does every element below it. */
    void check(Element element) {
        checkAttributes(element);
        for (Element child : Xml.children(element)) {
            Shape shape = children.get(child.getTagName());
            if (shape == null) {
                throw unknown(element, "<" + child.getTagName() + ">");
            }
            shape.check(child);
        }
    }

    void checkAttributes(Element element) {
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            String name = ((Attr) given.item(i)).getName();
            if (!attributes.contains(name)) {
                throw unknown(element, "the attribute " + name);
            }
        }
    }

    private static StartFailure unknown(Element element, String what) {
        return new StartFailure(
                "In atlassian-plugin.xml, "
                        + path(element)
                        + " holds "
                        + what
                        + ", which the sandbox does not know: is it misspelt?");
    }

    /** The element and, when it has none itself, whatever around it has a key. */
    private static String path(Element element) {
        String key = element.getAttribute("key");
        if (!key.isEmpty()) {
            return "<" + element.getTagName() + " key=\"" + key + "\">";
        }
        String here = "<" + element.getTagName() + ">";
        return element.getParentNode() instanceof Element parent ? path(parent) + " " + here : here;
    }
}
