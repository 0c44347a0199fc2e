package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.util.Set;
import org.springframework.beans.factory.xml.AbstractSingleBeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What both elements share: nothing in them is silently skipped, and classes must be visible. */
abstract class BlueprintElement extends AbstractSingleBeanDefinitionParser {
    @Override
    protected boolean shouldGenerateIdAsFallback() {
        return true;
    }

    static void requireOnly(Element element, Set<String> attributes, Set<String> children) {
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            String name = ((Attr) given.item(i)).getName();
            if (!name.startsWith("xmlns") && !attributes.contains(name)) {
                throw unknown(element, "the attribute " + name);
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element && !children.contains(node.getLocalName())) {
                throw unknown(element, "the element <" + node.getLocalName() + ">");
            }
        }
    }

    static StartFailure unknown(Element element, String what) {
        return new StartFailure(
                "In META-INF/spring, <"
                        + element.getNodeName()
                        + " id=\""
                        + element.getAttribute("id")
                        + "\"> holds "
                        + what
                        + ", which the sandbox does not know");
    }

    static Class<?> load(String className, ParserContext parser) {
        try {
            return parser.getReaderContext()
                    .getResourceLoader()
                    .getClassLoader()
                    .loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new StartFailure(
                    "META-INF/spring names the interface "
                            + className
                            + ", which the bundle cannot see: is it misspelt, or its package missing"
                            + " in Import-Package?",
                    e);
        }
    }
}
