package io.customer360.sandbox.soy;

import com.atlassian.soy.renderer.SoyException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Atlassian's real Soy compiler and renderer core: compiles the template set of a web-resource once
 * and renders it as Jira does. Its classes are let go when it is closed.
 */
public final class SoyFork implements AutoCloseable {
    private static final Path JAR =
            Path.of(
                    "@atlassian",
                    "soy-template-plugin-js",
                    "src",
                    "jar",
                    "atlassian-soy-cli-support.jar");
    private static final String PROBE = "io.customer360.sandbox.probe";

    private final ForkLoader loader;
    private final Object core;
    private final Method render;
    private final Method clear;

    private SoyFork(ForkLoader loader, Object core) throws ReflectiveOperationException {
        this.loader = loader;
        this.core = core;
        this.render =
                core.getClass()
                        .getMethod(
                                "render",
                                Appendable.class,
                                String.class,
                                String.class,
                                Map.class,
                                Map.class);
        this.clear = core.getClass().getMethod("clearCaches", String.class);
    }

    /** Whether the fork's jar is there; it comes with the npm packages. */
    public static boolean availableIn(Path webModules) {
        return Files.isRegularFile(webModules.resolve(JAR));
    }

    /** Opens the fork found below {@code node_modules}. */
    public static SoyFork open(Path webModules, SoySurroundings surroundings) {
        var loader = new ForkLoader(webModules.resolve(JAR));
        try {
            var builderType = loader.loadClass("com.atlassian.soy.impl.SoyManagerBuilder");
            var builder = builderType.getConstructor().newInstance();
            var answers = new ForkAnswers(surroundings);
            set(builder, "i18nResolver", "com.atlassian.soy.spi.i18n.I18nResolver", answers);
            set(builder, "localeResolver", "com.atlassian.soy.spi.i18n.JsLocaleResolver", answers);
            set(
                    builder,
                    "webContextProvider",
                    "com.atlassian.soy.spi.web.WebContextProvider",
                    answers);
            set(builder, "templateSetFactory", "com.atlassian.soy.spi.TemplateSetFactory", answers);
            return new SoyFork(loader, builderType.getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            loader.close();
            throw new IllegalStateException("Atlassian's Soy fork does not start: " + e, e);
        }
    }

    private static void set(Object builder, String setter, String type, ForkAnswers answers)
            throws ReflectiveOperationException {
        var forkInterface = builder.getClass().getClassLoader().loadClass(type);
        builder.getClass()
                .getMethod(setter, forkInterface)
                .invoke(builder, Mirror.behind(forkInterface, answers));
    }

    /** Compiles all templates of a web-resource; a mistake in any is a SoyException naming it. */
    public void compile(String moduleKey) {
        try {
            call(render, Writer.nullWriter(), moduleKey, PROBE, Map.of(), Map.of());
        } catch (SoyException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).contains(PROBE)) {
                throw e;
            }
        }
    }

    /** Renders one template. */
    public void render(
            Appendable out,
            String moduleKey,
            String template,
            Map<String, Object> data,
            Map<String, Object> injected) {
        try {
            call(render, out, moduleKey, template, data, injected);
        } catch (SoyException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SoyException(template + " of " + moduleKey + ": " + e.getMessage(), e);
        }
    }

    /** Forgets compiled templates: of one module, or of all for null. */
    public void forget(String moduleKey) {
        call(clear, moduleKey);
    }

    @Override
    public void close() {
        loader.close();
    }

    private void call(Method method, Object... arguments) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(core.getClass().getClassLoader());
        try {
            method.invoke(core, arguments);
        } catch (InvocationTargetException e) {
            throw told(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The fork hides the reason in the cause; people need it in the message. */
    private static RuntimeException told(Throwable thrown) {
        if (thrown instanceof SoyException && thrown.getCause() != null) {
            return new SoyException(
                    thrown.getMessage() + ": " + thrown.getCause().getMessage(), thrown.getCause());
        }
        if (thrown instanceof RuntimeException unchecked) {
            return unchecked;
        }
        return new SoyException(thrown);
    }
}
