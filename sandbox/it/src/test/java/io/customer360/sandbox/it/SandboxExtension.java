package io.customer360.sandbox.it;

import io.customer360.sandbox.it.WithSandbox.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the shared sandbox and the shared browser to tests, leaves both clean after each, and fails
 * a test in which a page has complained.
 */
final class SandboxExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace SHARED = Namespace.create(SandboxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Installation.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class
                ? browsers(context)
                : installation(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        var browsers = started(context, Browsers.class.getName(), Browsers.class);
        var failed = context.getExecutionException().isPresent();
        if (browsers != null && failed) {
            photograph(browsers, context);
        }
        var faults = browsers == null ? List.of() : browsers.closeContexts();
        var installation = started(context, kind(context).name(), Installation.class);
        if (installation != null) {
            installation.calm();
        }
        if (!failed && !faults.isEmpty()) {
            throw new AssertionError("the browser complained: " + faults);
        }
    }

    private static void photograph(Browsers browsers, ExtensionContext context) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "failures"));
        var test = context.getRequiredTestClass().getSimpleName();
        browsers.photograph(folder, test + "-" + context.getDisplayName());
    }

    private static Browsers browsers(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        Browsers.class.getName(), key -> new Shared(new Browsers()), Shared.class)
                .as(Browsers.class);
    }

    /**
     * The sandbox of the wanted kind; one of another kind ends first, Jira's static door has room
     * for one.
     */
    private static Installation installation(ExtensionContext context) {
        var wanted = kind(context);
        for (var other : Kind.values()) {
            var running =
                    other == wanted ? null : store(context).remove(other.name(), Shared.class);
            if (running != null) {
                running.as(Installation.class).close();
            }
        }
        return store(context)
                .getOrComputeIfAbsent(
                        wanted.name(), key -> new Shared(Installation.start(wanted)), Shared.class)
                .as(Installation.class);
    }

    private static <T> T started(ExtensionContext context, String key, Class<T> type) {
        var shared = store(context).get(key, Shared.class);
        return shared == null ? null : type.cast(shared.value());
    }

    private static Kind kind(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(WithSandbox.class).value();
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(SHARED);
    }

    /** Closed by JUnit when the whole run is over. */
    private record Shared(AutoCloseable value) implements CloseableResource {
        <S> S as(Class<S> type) {
            return type.cast(value);
        }

        @Override
        public void close() throws Exception {
            value.close();
        }
    }
}
