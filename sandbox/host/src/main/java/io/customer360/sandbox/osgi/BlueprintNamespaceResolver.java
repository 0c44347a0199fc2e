package io.customer360.sandbox.osgi;

import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;

/** Handles both namespaces of Gemini Blueprint and leaves all others to Spring. */
final class BlueprintNamespaceResolver implements NamespaceHandlerResolver {
    private static final Set<String> BLUEPRINT =
            Set.of(
                    "http://www.eclipse.org/gemini/blueprint/schema/blueprint",
                    "http://www.springframework.org/schema/osgi");

    private final NamespaceHandler blueprint;
    private final NamespaceHandlerResolver spring =
            new DefaultNamespaceHandlerResolver(getClass().getClassLoader());

    BlueprintNamespaceResolver(Duration timeout) {
        this.blueprint = new BlueprintNamespace(timeout);
    }

    @Override
    public NamespaceHandler resolve(String namespaceUri) {
        return BLUEPRINT.contains(namespaceUri) ? blueprint : spring.resolve(namespaceUri);
    }
}
