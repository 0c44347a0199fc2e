package io.customer360.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of this project, read without looking anything up elsewhere. */
record Xml(Document document) {

    /** Reads a file. */
    static Xml of(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new Xml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("cannot read " + file, broken);
        }
    }

    /** Every element with this name, or every element for an asterisk. */
    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    /** The modules: the children of the root. */
    List<Element> modules() {
        return elements(document.getDocumentElement().getChildNodes());
    }

    /** Every value of an attribute, wherever it is. */
    List<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
