package io.customer360.sandbox.web.page;

import io.customer360.sandbox.plugin.PluginDescriptor;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/** The start of the administration: the app as Jira's list of apps shows it. */
final class AdminPage {
    private static final String SWITCH = "/secure/admin/app";

    private final PluginOnPages plugin;

    AdminPage(PluginOnPages plugin) {
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/admin/?", Access.ADMIN, this::show),
                Route.get(
                        "/secure/admin/ViewApplicationProperties\\.jspa", Access.ADMIN, this::show),
                Route.post(SWITCH, Access.ADMIN, this::change));
    }

    private Answer change(Visit visit) {
        plugin.control()
                .ifPresent(
                        app -> {
                            switch (visit.parameter("to")) {
                                case "on" -> app.enable();
                                case "upgrade" -> app.upgrade();
                                default -> app.disable();
                            }
                        });
        return Answer.move("/secure/admin");
    }

    private Answer show(Visit visit) {
        var app =
                plugin.descriptor()
                        .map(descriptor -> app(visit, descriptor))
                        .orElse(
                                Html.of(
                                        "<p>The app is disabled.</p>{}",
                                        button(visit, "on", "Enable")));
        return Answer.show(
                Page.admin("Manage apps", Html.of("<h2>Manage apps</h2>{}", app))
                        .withMeta("admin.active.tab", "manage-apps"));
    }

    private static Html app(Visit visit, PluginDescriptor descriptor) {
        var configure = descriptor.params().getOrDefault("configure.url", "");
        return Html.of(
                """
<div class="sandbox-module"><h3>{}</h3><dl class="sandbox-facts"><div><dt>Version</dt>\
<dd>{}</dd></div><div><dt>App key</dt><dd>{}</dd></div><div><dt>Modules</dt><dd>{}</dd></div>\
</dl>{}{}</div>
""",
                descriptor.name(),
                descriptor.version(),
                descriptor.key(),
                descriptor.modules().size(),
                Html.of(
                                "<p><a class=\"aui-button\" href=\"{}\">Configure</a></p>",
                                visit.url(configure))
                        .when(!configure.isEmpty()),
                Html.of(
                        "{}{}",
                        button(visit, "off", "Disable"),
                        button(visit, "upgrade", "Install its jar again")));
    }

    private static Html button(Visit visit, String to, String label) {
        return Html.of(
                "{}<button class=\"aui-button\" name=\"to\" value=\"{}\">{}</button></form>",
                visit.form(SWITCH, "sandbox-switch"),
                to,
                label);
    }
}
