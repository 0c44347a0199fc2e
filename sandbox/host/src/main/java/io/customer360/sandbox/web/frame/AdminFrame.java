package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.fragment.WebFragments.ShownItem;
import java.util.List;

/** The frame of the administration: its tabs and, on the left, what belongs to the open tab. */
final class AdminFrame {
    private static final String TAB = "admin_plugins_menu";

    private final PluginOnPages plugin;

    AdminFrame(PluginOnPages plugin) {
        this.plugin = plugin;
    }

    Html around(Page page, String root, Viewer viewer) {
        return Html.of(
                """
<div class="aui-page-header"><div class="aui-page-header-inner"><div\
 class="aui-page-header-main"><h1 class="admin-title">Administration</h1></div></div></div>
<nav class="aui-navgroup aui-navgroup-horizontal" aria-label="Administration"><div\
 class="aui-navgroup-inner"><div class="aui-navgroup-primary"><ul class="aui-nav">
<li class="aui-nav-selected"><a href="{}" aria-current="true">Manage apps</a></li>
</ul></div></div></nav>
<div class="aui-page-panel"><div class="aui-page-panel-inner">
<div class="aui-page-panel-nav"><nav class="aui-navgroup aui-navgroup-vertical"\
 aria-label="Apps"><div class="aui-navgroup-inner">{}{}</div></nav></div>
<section class="aui-page-panel-content">{}</section>
</div></div>
""",
                root + "/secure/admin",
                group(
                        "Apps",
                        List.of(
                                new ShownItem("manage-apps", "Manage apps", "/secure/admin"),
                                new ShownItem(
                                        "mail-outbox",
                                        "Mail outbox",
                                        "/secure/admin/MailQueueAdmin!default.jspa"),
                                new ShownItem("nodes", "Nodes", "/sandbox/nodes")),
                        page,
                        root),
                pluginGroups(page, root, viewer),
                page.body());
    }

    private Html pluginGroups(Page page, String root, Viewer viewer) {
        var context = viewer.fragmentContext();
        var fragments = plugin.fragments();
        return Html.each(
                fragments.sections(TAB, context),
                section ->
                        group(
                                section.label(),
                                fragments.items(TAB + "/" + section.key(), context),
                                page,
                                root));
    }

    private static Html group(String label, List<ShownItem> items, Page page, String root) {
        return Html.of(
                        """
                        <div class="aui-nav-heading"><strong>{}</strong></div>
                        <ul class="aui-nav">{}</ul>
                        """,
                        label,
                        Html.each(items, item -> item(item, page, root)))
                .when(!items.isEmpty());
    }

    private static Html item(ShownItem item, Page page, String root) {
        var active = item.id().equals(page.meta("admin.active.tab"));
        return Html.of(
                "<li{}><a id=\"{}\" href=\"{}\"{}>{}</a></li>",
                Html.of(" class=\"aui-nav-selected\"").when(active),
                item.id(),
                root + item.url(),
                Html.of(" aria-current=\"page\"").when(active),
                item.label());
    }
}
