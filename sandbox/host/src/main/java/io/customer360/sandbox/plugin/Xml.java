package io.customer360.sandbox.plugin;

import io.customer360.sandbox.StartFailure;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXParseException;

/** Reading of descriptor elements. */
public final class Xml {
    private Xml() {}

    /** An attribute's text, absent when missing or blank. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(text -> !text.isEmpty());
    }

    /** An attribute that must be there. */
    public static String required(Element element, String name) {
        return attribute(element, name)
                .orElseThrow(
                        () ->
                                new StartFailure(
                                        "The descriptor's <"
                                                + element.getTagName()
                                                + "> "
                                                + element.getAttribute("key")
                                                + " lacks the attribute "
                                                + name));
    }

    /** The direct child elements of this name. */
    public static List<Element> children(Element element, String name) {
        return children(element).stream().filter(child -> child.getTagName().equals(name)).toList();
    }

    /** All direct child elements. */
    public static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    /** The element and everything below it. */
    public static List<Element> tree(Element element) {
        List<Element> found = new ArrayList<>();
        found.add(element);
        children(element).forEach(child -> found.addAll(tree(child)));
        return found;
    }

    /** The element's own text, stripped. */
    public static String text(Element element) {
        return element.getTextContent().strip();
    }

    static Element parse(InputStream in, String name) {
        try (in) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXParseException e) {
            throw new StartFailure(name + " line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (Exception e) {
            throw new StartFailure(name + " cannot be read", e);
        }
    }
}
