package io.customer360.sandbox.web;

import com.atlassian.soy.renderer.SoyException;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.plugin.PluginControl;
import io.customer360.sandbox.plugin.PluginDescriptor;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.soy.ForkedSoyRenderer;
import io.customer360.sandbox.web.fragment.DashboardItems;
import io.customer360.sandbox.web.fragment.WebFragments;
import io.customer360.sandbox.web.resource.Assets;
import io.customer360.sandbox.web.resource.StaticFiles;
import io.customer360.sandbox.web.resource.WebResources;
import java.nio.file.Path;
import java.util.Optional;

/** What the running plugin brings to pages: templates, web-resources and web fragments. */
public final class PluginOnPages implements AutoCloseable {
    private final JiraWorld world;
    private final ForkedSoyRenderer soy;
    private final Assets assets;
    private volatile Optional<Parts> parts = Optional.empty();
    private volatile Optional<PluginControl> control = Optional.empty();

    PluginOnPages(JiraWorld world, Optional<Path> webModules) {
        this.world = world;
        var surroundings = new Surroundings(world, this::resources);
        this.soy = ForkedSoyRenderer.of(webModules, surroundings);
        this.assets = new Assets(new StaticFiles(webModules), this::resources, surroundings);
    }

    private record Parts(
            PluginDescriptor descriptor,
            WebResources resources,
            WebFragments fragments,
            DashboardItems items) {}

    /** Says who switches the plugin off and on. */
    void controlledBy(PluginControl switches) {
        control = Optional.of(switches);
    }

    /** What switches the plugin off and on, once it is installed. */
    public Optional<PluginControl> control() {
        return control;
    }

    void enabled(RunningPlugin running) {
        var resources = WebResources.of(running);
        var fragments = WebFragments.of(running, world, soy);
        var items = DashboardItems.of(running, world);
        parts = Optional.of(new Parts(running.descriptor(), resources, fragments, items));
        assets.forget();
        soy.clearAllCaches();
        if (soy.available()) {
            resources.withTemplates().forEach(this::compile);
        }
    }

    private void compile(String webResource) {
        try {
            soy.compile(webResource);
        } catch (SoyException e) {
            parts = Optional.empty();
            throw new StartFailure("A template does not compile. " + e.getMessage(), e);
        }
    }

    void disabled() {
        parts = Optional.empty();
        assets.forget();
        soy.clearAllCaches();
    }

    @Override
    public void close() {
        soy.close();
    }

    /** The renderer that plugins get. */
    public ForkedSoyRenderer soy() {
        return soy;
    }

    /** The files that pages load. */
    public Assets assets() {
        return assets;
    }

    /** What the plugin declares, absent while it is disabled. */
    public Optional<PluginDescriptor> descriptor() {
        return parts.map(Parts::descriptor);
    }

    /** The web-resources, absent while the plugin is disabled. */
    public Optional<WebResources> resources() {
        return parts.map(Parts::resources);
    }

    /** The web fragments; none while the plugin is disabled. */
    public WebFragments fragments() {
        return parts.map(Parts::fragments).orElse(WebFragments.NONE);
    }

    /** What it offers for dashboards; nothing while the plugin is disabled. */
    public DashboardItems items() {
        return parts.map(Parts::items).orElse(DashboardItems.NONE);
    }
}
