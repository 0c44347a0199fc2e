package io.customer360.sandbox.it;

import io.customer360.sandbox.it.WithSandbox.Kind;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs test classes of one kind of sandbox together, so that each kind is started once; those with
 * nodes of their own come last.
 */
public final class ByKind implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ByKind::withNodes).thenComparing(ByKind::kind));
    }

    private static boolean withNodes(ClassDescriptor descriptor) {
        return descriptor.isAnnotated(WithTwoNodes.class);
    }

    private static Kind kind(ClassDescriptor descriptor) {
        return descriptor.findAnnotation(WithSandbox.class).map(WithSandbox::value).orElse(Kind.H2);
    }
}
