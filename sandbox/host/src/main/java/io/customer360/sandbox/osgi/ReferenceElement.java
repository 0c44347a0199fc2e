package io.customer360.sandbox.osgi;

import java.time.Duration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** {@code <reference id= interface= availability= timeout= filter=/>}. */
final class ReferenceElement extends BlueprintElement {
    private final Duration timeout;

    ReferenceElement(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    protected Class<?> getBeanClass(Element element) {
        return ImportedService.class;
    }

    @Override
    protected void doParse(Element element, ParserContext parser, BeanDefinitionBuilder bean) {
        Class<?> type = load(element.getAttribute("interface"), parser);
        if (!type.isInterface()) {
            throw wrong(element, "names " + type.getName() + ", a class and no interface");
        }
        String wait = element.getAttribute("timeout");
        bean.addConstructorArgReference("bundleContext");
        bean.addConstructorArgValue(type);
        bean.addConstructorArgValue(element.getAttribute("filter"));
        bean.addConstructorArgValue(!element.getAttribute("availability").equals("optional"));
        bean.addConstructorArgValue(wait.isEmpty() ? timeout : ServiceTimeout.ofAttribute(wait));
        bean.getRawBeanDefinition().setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
    }
}
