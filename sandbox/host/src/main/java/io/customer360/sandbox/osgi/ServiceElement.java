package io.customer360.sandbox.osgi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/**
 * {@code <service id= ref= interface=/>} with {@code <interfaces>} and {@code
 * <service-properties>}.
 */
final class ServiceElement extends BlueprintElement {
    private static final Set<String> PLAIN = Set.of("key", "value");

    @Override
    protected Class<?> getBeanClass(Element element) {
        return ExportedService.class;
    }

    @Override
    protected void doParse(Element element, ParserContext parser, BeanDefinitionBuilder bean) {
        List<Class<?>> types = types(element, parser);
        if (types.isEmpty()) {
            throw wrong(element, "names no interface");
        }
        bean.addConstructorArgReference("bundleContext");
        bean.addConstructorArgReference(element.getAttribute("ref"));
        bean.addConstructorArgValue(types);
        bean.addConstructorArgValue(properties(element));
    }

    private static List<Class<?>> types(Element element, ParserContext parser) {
        List<Class<?>> types = new ArrayList<>();
        if (element.hasAttribute("interface")) {
            types.add(load(element.getAttribute("interface"), parser));
        }
        Element list = DomUtils.getChildElementByTagName(element, "interfaces");
        if (list != null) {
            for (Element value : DomUtils.getChildElements(list)) {
                types.add(load(DomUtils.getTextValue(value).strip(), parser));
            }
        }
        return types;
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new HashMap<>();
        Element list = DomUtils.getChildElementByTagName(element, "service-properties");
        if (list != null) {
            for (Element entry : DomUtils.getChildElements(list)) {
                requireOnly(entry, PLAIN);
                properties.put(entry.getAttribute("key"), entry.getAttribute("value"));
            }
        }
        return properties;
    }
}
