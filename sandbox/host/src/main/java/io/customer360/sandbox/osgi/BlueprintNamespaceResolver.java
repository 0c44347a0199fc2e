package io.customer360.sandbox.osgi;

import java.time.Duration;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;

/** Handles the namespace of Gemini Blueprint and leaves all others to Spring. */
final class BlueprintNamespaceResolver implements NamespaceHandlerResolver {
    static final String BLUEPRINT = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final NamespaceHandler blueprint;
    private final NamespaceHandlerResolver spring =
            new DefaultNamespaceHandlerResolver(getClass().getClassLoader());

    BlueprintNamespaceResolver(Duration timeout) {
        this.blueprint = new BlueprintNamespace(timeout);
    }

    @Override
    public NamespaceHandler resolve(String namespaceUri) {
        return BLUEPRINT.equals(namespaceUri) ? blueprint : spring.resolve(namespaceUri);
    }
}
