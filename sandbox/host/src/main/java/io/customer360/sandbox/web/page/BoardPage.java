package io.customer360.sandbox.web.page;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.fragment.DashboardItems;
import io.customer360.sandbox.web.frame.Page;
import java.util.Optional;

/**
 * A dashboard with every item that the plugin offers. It belongs to the administrators: they
 * configure its items, and all others see it as it is configured.
 */
final class BoardPage {
    static final String NUMBER = "10100";
    static final String ADDRESS = "/secure/Dashboard.jspa?selectPageId=" + NUMBER;
    static final String ITEM = "/sandbox/dashboard/item/";

    private static final String UNSET = "{}";
    private static final int LONGEST = 2000;

    private final PluginOnPages plugin;
    private final PluginSettings preferences;

    BoardPage(JiraWorld world, PluginOnPages plugin) {
        this.plugin = plugin;
        this.preferences =
                world.service(PluginSettingsFactory.class)
                        .createSettingsForKey("io.customer360.sandbox.dashboard." + NUMBER);
    }

    Answer show(Visit visit) {
        var items = plugin.items().shown(visit.viewer().fragmentContext());
        var body =
                Html.of(
                        """
                        <div class="aui-page-header"><div class="aui-page-header-inner"><div\
                         class="aui-page-header-main"><h1>Customer success</h1></div></div></div>
                        <div class="sandbox-own" id="dashboard">{}{}</div>
                        """,
                        Html.each(items, item -> frame(visit, item)),
                        Html.of("<p class=\"sandbox-empty\">No app offers an item.</p>")
                                .when(items.isEmpty()));
        return Answer.show(
                Page.general("Customer success", body)
                        .withContext("atl.dashboard")
                        .withHead(
                                Html.of(
                                        "<script src=\"{}\" defer></script>\n",
                                        visit.url(plugin.assets().own("dashboard.js")))));
    }

    private Html frame(Visit visit, DashboardItems.Shown item) {
        boolean editable = item.configurable() && visit.viewer().admin();
        return Html.of(
                """
<section class="dashboard-item-frame gadget-container" id="gadget-{}" aria-labelledby="gadget-{}-title"\
 data-dashboard-item="{}" data-address="{}" data-preferences="{}" data-configurable="{}"\
 data-editable="{}">
<div class="dashboard-item-header"><h3 class="dashboard-item-title" id="gadget-{}-title"\
 title="{}">{}</h3><button type="button" class="aui-button aui-button-subtle"\
 data-dashboard-refresh aria-describedby="gadget-{}-title">Refresh</button>{}</div>
<div class="sandbox-loading" hidden></div>
<div class="dashboard-item-content gadget-inline"></div>
</section>
""",
                item.key(),
                item.key(),
                item.script(),
                visit.url(ITEM + item.key()),
                preferences(item.key()),
                item.configurable(),
                editable,
                item.key(),
                item.description(),
                item.title(),
                item.key(),
                Html.of(
                                "<button type=\"button\" class=\"aui-button aui-button-subtle\""
                                        + " data-dashboard-edit aria-describedby=\"gadget-{}-title\">"
                                        + "Edit</button>",
                                item.key())
                        .when(editable));
    }

    private String preferences(String item) {
        return Optional.ofNullable((String) preferences.get(item)).orElse(UNSET);
    }

    /** Keeps what an item was told; its script reads it as JSON. */
    Answer configure(Visit visit) {
        var told = visit.parameter("preferences");
        var known =
                plugin.items().shown(visit.viewer().fragmentContext()).stream()
                        .anyMatch(item -> item.configurable() && item.key().equals(visit.part()));
        if (!known) {
            return Answer.notFound();
        }
        if (told.length() > LONGEST || !told.startsWith("{")) {
            return new Answer.Refused(400);
        }
        preferences.put(visit.part(), told);
        return new Answer.Piece(Html.NONE);
    }
}
