package io.customer360.sandbox.soy;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Jira's Soy service over Atlassian's fork; without npm's packages every call says what is missing.
 */
public final class ForkedSoyRenderer implements SoyTemplateRenderer, AutoCloseable {
    private final Optional<SoyFork> fork;

    private ForkedSoyRenderer(Optional<SoyFork> fork) {
        this.fork = fork;
    }

    /** A renderer with the fork from {@code node_modules}. */
    public static ForkedSoyRenderer of(Optional<Path> webModules, SoySurroundings surroundings) {
        return new ForkedSoyRenderer(
                webModules
                        .filter(SoyFork::availableIn)
                        .map(folder -> SoyFork.open(folder, surroundings)));
    }

    /** Whether templates can be rendered at all. */
    public boolean available() {
        return fork.isPresent();
    }

    /** Compiles the templates of a web-resource. */
    public void compile(String completeModuleKey) {
        fork().compile(completeModuleKey);
    }

    @Override
    public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
        var out = new StringBuilder();
        render(out, completeModuleKey, templateName, data);
        return out.toString();
    }

    @Override
    public void render(
            Appendable appendable,
            String completeModuleKey,
            String templateName,
            Map<String, Object> data) {
        render(appendable, completeModuleKey, templateName, data, Map.of());
    }

    @Override
    public void render(
            Appendable appendable,
            String completeModuleKey,
            String templateName,
            Map<String, Object> data,
            Map<String, Object> injectedData) {
        fork().render(appendable, completeModuleKey, templateName, data, injectedData);
    }

    @Override
    public void clearAllCaches() {
        fork.ifPresent(soy -> soy.forget(null));
    }

    @Override
    public void clearCache(String completeModuleKey) {
        fork.ifPresent(soy -> soy.forget(completeModuleKey));
    }

    @Override
    public void close() {
        fork.ifPresent(SoyFork::close);
    }

    private SoyFork fork() {
        return fork.orElseThrow(
                () ->
                        new SoyException(
                                "Atlassian's Soy is not there: run 'npm ci' in sandbox/web first"));
    }
}
