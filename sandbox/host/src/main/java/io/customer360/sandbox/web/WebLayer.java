package io.customer360.sandbox.web;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.customer360.sandbox.http.ServletMount;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.plugin.PluginControl;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.web.fragment.WebFragments;
import io.customer360.sandbox.web.frame.DecoratorFilter;
import io.customer360.sandbox.web.frame.ErrorFilter;
import io.customer360.sandbox.web.frame.Frames;
import io.customer360.sandbox.web.page.PagesServlet;
import io.customer360.sandbox.web.resource.AssetServlet;
import io.customer360.sandbox.web.resource.RequestedResources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of the stand-in Jira that a browser sees: pages, decorators, web-resources, web
 * fragments and Soy. The host tells it when the plugin comes and goes, and closes it last.
 */
public final class WebLayer implements AutoCloseable {
    private final PluginOnPages plugin;
    private final Frames frames;
    private final JiraWorld world;

    /**
     * A web layer over a world, with AUI, jQuery and Soy from {@code node_modules} when it is
     * there.
     */
    public WebLayer(JiraWorld world, Optional<Path> webModules) {
        this.world = world;
        this.plugin = new PluginOnPages(world, webModules);
        this.frames = new Frames(world, plugin);
    }

    /** The host services that live here, by interface. */
    public Map<Class<?>, Object> services() {
        return Map.of(
                SoyTemplateRenderer.class,
                plugin.soy(),
                PageBuilderService.class,
                RequestedResources.pageBuilder(plugin::resources));
    }

    /** The plugin's web fragments; none while it is disabled. */
    public WebFragments fragments() {
        return plugin.fragments();
    }

    /** What to mount below the context path, filters in the order in which they run. */
    public List<ServletMount> mounts() {
        return List.of(
                ServletMount.filter("/*", new ErrorFilter(frames)),
                ServletMount.filter("/plugins/servlet/*", new DecoratorFilter(frames)),
                ServletMount.servlet("/s/*", assets()),
                ServletMount.servlet("/download/resources/*", assets()),
                ServletMount.servlet("/", new PagesServlet(world, frames, plugin)));
    }

    private AssetServlet assets() {
        return new AssetServlet(plugin.assets(), world.auth()::getLocale);
    }

    /**
     * Takes in a plugin that has just started. A missing file, an unknown dependency, a condition
     * that cannot be made or a template that does not compile is a start failure.
     */
    public void enabled(RunningPlugin running) {
        plugin.enabled(running);
    }

    /** Says who switches the plugin off and on when an administrator asks for it. */
    public void controlledBy(PluginControl switches) {
        plugin.controlledBy(switches);
    }

    /** Forgets the plugin. */
    public void disabled() {
        plugin.disabled();
    }

    @Override
    public void close() {
        plugin.close();
    }
}
