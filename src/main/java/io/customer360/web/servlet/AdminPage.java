package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.soy.renderer.SanitizationType;
import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.access.Access;
import io.customer360.rest.SettingTrails;
import io.customer360.rest.SettingsPage;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Templates;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.NotFound;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The administration pages; open to all only so that they can send people to sign in. */
@UnrestrictedAccess
public final class AdminPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BASE = "/customer360/admin/";
    private static final SafeUrl NOWHERE = new SafeUrl("");

    private final transient Pages pages;
    private final transient Access access;
    private final transient AdminPages settings;
    private final transient Templates templates;
    private final transient Viewers viewers;
    private final transient CustomerUrls urls;

    /** Wired by the module factory. */
    public AdminPage(
            Pages pages,
            Access access,
            AdminPages settings,
            Templates templates,
            Viewers viewers,
            CustomerUrls urls) {
        this.pages = pages;
        this.access = access;
        this.settings = settings;
        this.templates = templates;
        this.viewers = viewers;
        this.urls = urls;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> page(Paths.below(BASE, request).first()));
    }

    private View page(String key) {
        access.requireManager();
        return frame(settings.of(key).orElseThrow(NotFound::new));
    }

    private View frame(SettingsPage open) {
        var html = templates.html(open.form().get(), viewers.current(), NOWHERE);
        return View.of(
                "c360.page.admin",
                new PageJson.Admin(
                        new Label(open.key(), open.titleKey()),
                        open.api(),
                        SettingTrails.of(open.key()).map(trail -> open.key()).orElse(null),
                        settings.all().stream().map(page -> tab(page, open)).toList(),
                        new SanitizedString(html, SanitizationType.HTML)));
    }

    private PageJson.Link tab(SettingsPage page, SettingsPage open) {
        return new PageJson.Link(
                page.key(),
                new Label(page.key(), page.titleKey()),
                urls.admin(page.key()),
                page.equals(open));
    }
}
