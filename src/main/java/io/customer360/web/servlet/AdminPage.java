package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.soy.renderer.SanitizationType;
import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.access.Access;
import io.customer360.rest.SettingsViews;
import io.customer360.rest.TicketSettingsViews;
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
import java.util.List;

/** The administration pages; open to all only so that they can send people to sign in. */
@UnrestrictedAccess
public final class AdminPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BASE = "/customer360/admin/";
    private static final String ACCESS = "access";
    private static final String INDUSTRIES = "industries";
    private static final String TICKETS = "tickets";
    private static final SafeUrl NOWHERE = new SafeUrl("");

    private final transient Pages pages;
    private final transient Access access;
    private final transient SettingsViews settings;
    private final transient TicketSettingsViews tickets;
    private final transient Templates templates;
    private final transient Viewers viewers;
    private final transient CustomerUrls urls;

    /** Wired by the module factory. */
    public AdminPage(
            Pages pages,
            Access access,
            SettingsViews settings,
            TicketSettingsViews tickets,
            Templates templates,
            Viewers viewers,
            CustomerUrls urls) {
        this.pages = pages;
        this.access = access;
        this.settings = settings;
        this.tickets = tickets;
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
        return switch (key) {
            case "", ACCESS -> frame(ACCESS, "c360.settings.access.title", settings.access());
            case INDUSTRIES ->
                    frame(INDUSTRIES, "c360.settings.industries.title", settings.industries());
            case TICKETS -> frame(TICKETS, "c360.settings.tickets.title", tickets.settings());
            default -> throw new NotFound();
        };
    }

    private View frame(String open, String titleKey, View form) {
        var html = templates.html(form, viewers.current(), NOWHERE);
        var tabs =
                List.of(
                        tab(ACCESS, "c360.settings.access.title", open),
                        tab(INDUSTRIES, "c360.settings.industries.title", open),
                        tab(TICKETS, "c360.settings.tickets.title", open));
        return View.of(
                "c360.page.admin",
                new PageJson.Admin(
                        new Label(open, titleKey),
                        tabs,
                        new SanitizedString(html, SanitizationType.HTML)));
    }

    private PageJson.Link tab(String key, String titleKey, String open) {
        return new PageJson.Link(key, new Label(key, titleKey), urls.admin(key), key.equals(open));
    }
}
