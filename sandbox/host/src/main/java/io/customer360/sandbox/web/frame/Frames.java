package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.resource.PageAssets;
import io.customer360.sandbox.web.resource.RequestedResources;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts pages into the frame that all pages of the stand-in Jira share. */
public final class Frames {
    private final JiraWorld world;
    private final PluginOnPages plugin;
    private final PageAssets assets;
    private final HeaderBar header;
    private final AdminFrame admin;

    /** Frames with the navigation that the plugin adds. */
    public Frames(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.plugin = plugin;
        this.assets = new PageAssets(plugin.assets(), plugin::resources);
        this.header = new HeaderBar(plugin);
        this.admin = new AdminFrame(plugin);
    }

    /** Sends a page with its frame. */
    public void send(
            HttpServletRequest request, HttpServletResponse response, int status, Page page)
            throws IOException {
        var document = document(request, page).toString();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "script-src 'self'; frame-ancestors 'self'");
        response.getWriter().write(document);
    }

    private Html document(HttpServletRequest request, Page page) {
        var viewer = Viewer.of(request, world);
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="{}" {}>
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{} - Jira (sandbox)</title>
                <link rel="icon" href="{}" type="image/svg+xml">
                {}{}{}</head>
                <body id="jira" class="aui-layout{}" data-context-path="{}">
                <a class="sandbox-skip" href="#content">Skip to content</a>
                <div id="page">
                {}{}<main id="content" tabindex="-1">
                {}{}
                </main>
                <footer class="sandbox-footer" role="contentinfo">{}</footer>
                </div>
                </body>
                </html>
                """,
                viewer.locale().toLanguageTag(),
                viewer.theme().attributes(),
                page.title(),
                request.getContextPath() + plugin.assets().own("icon.svg"),
                metas(request, page, viewer),
                tags(request, page, viewer),
                page.head(),
                page.layout() == Page.Layout.BARE ? " sandbox-bare" : "",
                request.getContextPath(),
                ribbon(),
                header.draw(request, page, viewer),
                missingFiles(),
                page.layout() == Page.Layout.ADMIN
                        ? admin.around(page, request.getContextPath(), viewer)
                        : page.body(),
                "A test double with a web page, not a product. Data, users and tickets are made up.");
    }

    private Html metas(HttpServletRequest request, Page page, Viewer viewer) {
        var fixed =
                Stream.of(
                        Map.entry("ajs-context-path", request.getContextPath()),
                        Map.entry("ajs-user-locale", viewer.locale().toString()),
                        Map.entry(
                                "ajs-remote-user", viewer.user().map(u -> u.getName()).orElse("")));
        return Html.of(
                        "<meta id=\"atlassian-token\" name=\"atlassian-token\" content=\"{}\">\n",
                        FormToken.of(request))
                .and(
                        Html.each(
                                Stream.concat(fixed, page.metas().entrySet().stream()).toList(),
                                meta ->
                                        Html.of(
                                                "<meta name=\"{}\" content=\"{}\">\n",
                                                meta.getKey(),
                                                meta.getValue())));
    }

    private Html tags(HttpServletRequest request, Page page, Viewer viewer) {
        var contexts =
                switch (page.layout()) {
                    case GENERAL -> List.of("atl.general", "jira.general", "jira.global");
                    case ADMIN -> List.of("atl.admin", "jira.admin", "jira.global");
                    case PORTAL -> List.of("customerportal");
                    case BARE -> List.<String>of();
                };
        return assets.tags(
                request.getContextPath(),
                viewer.locale(),
                RequestedResources.of(request, plugin::resources),
                Stream.concat(contexts.stream(), page.contexts().stream()).toList());
    }

    private static Html ribbon() {
        return Html.of(
                "<div class=\"sandbox-ribbon\" role=\"region\" aria-label=\"About this site\">"
                        + "Sandbox: stand-in for Jira</div>\n");
    }

    private Html missingFiles() {
        return Html.of(
                        "<div class=\"sandbox-missing\" role=\"alert\"><p>AUI, jQuery and Soy are not"
                                + " there, so pages have no style, no script and no panels. Run"
                                + " <code>npm ci</code> in <code>sandbox/web</code> and start"
                                + " again.</p></div>")
                .when(!plugin.assets().complete() || !plugin.soy().available());
    }
}
