package io.customer360.sandbox.it;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the two nodes to tests, and brings both back to peace after each. */
final class TwoNodesExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace SHARED = Namespace.create(TwoNodesExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TwoNodes.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent("nodes", key -> new Shared(TwoNodes.start()), Shared.class)
                .nodes();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        var shared = store(context).get("nodes", Shared.class);
        if (shared != null) {
            shared.nodes().calm();
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(SHARED);
    }

    /** Closed by JUnit when the whole run is over. */
    private record Shared(TwoNodes nodes) implements CloseableResource {
        @Override
        public void close() throws Exception {
            nodes.close();
        }
    }
}
