package io.customer360.sandbox.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import io.customer360.sandbox.web.Html;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a panel: its Soy template over what its context provider makes of the page's context. */
record PanelView(
        String key,
        String webResource,
        String template,
        Optional<ContextProvider> provider,
        SoyTemplateRenderer soy) {
    private static final Logger LOG = LoggerFactory.getLogger(PanelView.class);

    static PanelView of(RunningPlugin plugin, Module module, SoyTemplateRenderer soy) {
        var view =
                module.children("resource").stream()
                        .filter(resource -> Xml.required(resource, "name").equals("view"))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new StartFailure(
                                                "Web-panel " + module.key() + " has no view"));
        if (!Xml.required(view, "type").equals("soy")) {
            throw new StartFailure("The sandbox draws panels by Soy only, see " + module.key());
        }
        var location = Xml.required(view, "location").split("/", 2);
        if (location.length != 2) {
            throw new StartFailure("Web-panel " + module.key() + " names no template");
        }
        var resource =
                location[0].startsWith(":") ? plugin.descriptor().key() + location[0] : location[0];
        return new PanelView(module.key(), resource, location[1], provider(plugin, module), soy);
    }

    private static Optional<ContextProvider> provider(RunningPlugin plugin, Module module) {
        return module.child("context-provider")
                .map(
                        element -> {
                            var provider =
                                    PluginObjects.create(
                                            plugin,
                                            Xml.required(element, "class"),
                                            ContextProvider.class);
                            provider.init(Params.of(element));
                            return provider;
                        });
    }

    /** A panel that fails says so in its place and leaves the page alone. */
    Html draw(Map<String, Object> context) {
        try {
            Map<String, Object> copy = new HashMap<>(context);
            var data = provider.map(p -> p.getContextMap(copy)).orElse(copy);
            return Html.trusted(soy.render(webResource, template, data));
        } catch (RuntimeException e) {
            LOG.error("The web-panel {} cannot be drawn", key, e);
            return Html.of(
                    "<div class=\"aui-message aui-message-error\"><p>The panel {} cannot be drawn;"
                            + " the log says why.</p></div>",
                    key);
        }
    }
}
