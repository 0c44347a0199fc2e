package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.util.Set;
import org.springframework.beans.factory.xml.AbstractSingleBeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What both elements share: their interfaces must be visible to the bundle. */
abstract class BlueprintElement extends AbstractSingleBeanDefinitionParser {
    @Override
    protected boolean shouldGenerateIdAsFallback() {
        return true;
    }

    /** The schema of Spring allows more in an entry than the sandbox heeds. */
    static void requireOnly(Element element, Set<String> attributes) {
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            String name = ((Attr) given.item(i)).getName();
            if (!attributes.contains(name)) {
                throw wrong(element, "holds the attribute " + name + ", unknown to the sandbox");
            }
        }
        if (!DomUtils.getChildElements(element).isEmpty()) {
            throw wrong(element, "holds elements, unknown to the sandbox");
        }
    }

    static StartFailure wrong(Element element, String what) {
        return new StartFailure(
                "In META-INF/spring, <"
                        + element.getNodeName()
                        + " id=\""
                        + element.getAttribute("id")
                        + "\"> "
                        + what);
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
