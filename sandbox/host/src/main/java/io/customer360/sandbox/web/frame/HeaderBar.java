package io.customer360.sandbox.web.frame;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.fragment.WebFragments.ShownItem;
import io.customer360.sandbox.web.fragment.WebFragments.ShownSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The bar on top: where to go, what the plugin adds there, and the menu of the user. */
final class HeaderBar {
    private static final String TOP = "system.top.navigation.bar";

    private final PluginOnPages plugin;

    HeaderBar(PluginOnPages plugin) {
        this.plugin = plugin;
    }

    Html draw(HttpServletRequest request, Page page, Viewer viewer) {
        if (page.layout() == Page.Layout.BARE) {
            return Html.NONE;
        }
        var root = request.getContextPath();
        var portal =
                page.layout() == Page.Layout.PORTAL
                        || (viewer.user().isPresent() && !viewer.licensed());
        return Html.of(
                """
                <header id="header" role="banner">
                <nav class="aui-header" aria-label="Site">
                <div class="aui-header-primary">
                <span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="{}"><span\
                 class="aui-header-logo-text">{}</span></a></span>
                <ul class="aui-nav">{}</ul>
                </div>
                <div class="aui-header-secondary"><ul class="aui-nav">{}</ul></div>
                </nav>
                </header>
                """,
                root + (portal ? "/servicedesk/customer/portals" : "/secure/Dashboard.jspa"),
                portal ? "Help Center" : "Jira",
                portal ? requests(root, viewer) : navigation(root, viewer),
                userMenu(request, viewer));
    }

    private static Html requests(String root, Viewer viewer) {
        return link(root + "/servicedesk/customer/user/requests", "Requests", "requests_link")
                .and(
                        link(root + "/secure/Dashboard.jspa", "Jira", "jira_link")
                                .when(viewer.licensed()))
                .when(viewer.user().isPresent());
    }

    private Html navigation(String root, Viewer viewer) {
        var context = viewer.fragmentContext();
        var fragments = plugin.fragments();
        return link(root + "/secure/Dashboard.jspa", "Dashboard", "home_link")
                .and(link(root + "/issues/?jql=order+by+updated+desc", "Issues", "find_link"))
                .and(
                        Html.each(
                                fragments.items(TOP, context),
                                item -> link(root + item.url(), item.label(), item.id())))
                .and(
                        Html.each(
                                fragments.sections(TOP, context),
                                section ->
                                        dropDown(
                                                root,
                                                section,
                                                fragments.items(
                                                        TOP + "/" + section.key(), context))));
    }

    private static Html link(String url, String label, String id) {
        return Html.of(
                "<li><a class=\"aui-nav-link\" id=\"{}\" href=\"{}\">{}</a></li>\n",
                id,
                url,
                label);
    }

    private static Html dropDown(String root, ShownSection section, List<ShownItem> items) {
        return Html.of(
                """
                <li><a class="aui-nav-link aui-dropdown2-trigger" href="#{}-content" aria-controls="{}-content"\
                 id="{}-link">{}</a>
                <div id="{}-content" class="aui-dropdown2 aui-style-default"><ul\
                 class="aui-list-truncate">{}</ul></div></li>
                """,
                section.key(),
                section.key(),
                section.key(),
                section.label(),
                section.key(),
                Html.each(items, item -> link(root + item.url(), item.label(), item.id())));
    }

    private static Html userMenu(HttpServletRequest request, Viewer viewer) {
        var root = request.getContextPath();
        if (viewer.user().isEmpty()) {
            return link(root + "/login.jsp", "Log in", "login-link");
        }
        ApplicationUser user = viewer.user().get();
        return Html.of(
                        "<li><a id=\"admin_menu\" href=\"{}\">Administration</a></li>",
                        root + "/secure/admin")
                .when(viewer.admin())
                .and(
                        Html.of(
                                """
                                <li><a class="aui-dropdown2-trigger" id="header-details-user-fullname"\
                                 href="#user-options-content" aria-controls="user-options-content">{}{}</a>
                                <div id="user-options-content" class="aui-dropdown2 aui-style-default">
                                <div class="aui-dropdown2-section"><strong\
                                 class="aui-dropdown2-heading">Theme</strong><ul>{}</ul></div>
                                <div class="aui-dropdown2-section"><ul>
                                <li><a id="help-center" href="{}">Help Center</a></li>
                                <li><a id="own-mail" href="{}">Your mail (sandbox)</a></li>
                                <li><a id="switch-user" href="{}">Switch user</a></li>
                                <li><a id="log_out" href="{}">Log out</a></li></ul></div>
                                </div></li>
                                """,
                                Avatar.of(user),
                                user.getDisplayName(),
                                Html.each(List.of(Theme.values()), theme -> choice(theme, viewer)),
                                root + "/servicedesk/customer/portals",
                                root + "/sandbox/mail",
                                root + "/login.jsp",
                                root + "/logout?" + FormToken.FIELD + "=" + FormToken.of(request)));
    }

    private static Html choice(Theme theme, Viewer viewer) {
        return Html.of(
                "<li><a href=\"#\" class=\"aui-dropdown2-radio interactive{}\" data-theme-choice=\"{}\">{}</a></li>",
                viewer.theme() == theme ? " checked" : "",
                theme.code(),
                theme.words());
    }
}
