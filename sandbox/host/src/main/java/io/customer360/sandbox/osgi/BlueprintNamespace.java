package io.customer360.sandbox.osgi;

import java.time.Duration;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** The elements {@code reference} and {@code service}; any other one is refused by its name. */
final class BlueprintNamespace extends NamespaceHandlerSupport {
    private final Duration timeout;

    BlueprintNamespace(Duration timeout) {
        this.timeout = timeout;
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", new ReferenceElement(timeout));
        registerBeanDefinitionParser("service", new ServiceElement());
    }
}
