package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.soy.renderer.SanitizationType;
import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.access.Access;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.shared.NotFound;
import io.customer360.web.help.Guide;
import io.customer360.web.help.Guides;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The guides shipped with the app; open to all only so that it can send them to sign in. */
@UnrestrictedAccess
public final class HelpPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BASE = "/customer360/help/";

    private final transient Pages pages;
    private final transient Access access;
    private final transient Guides guides;
    private final transient CustomerUrls urls;

    /** Wired by the module factory. */
    public HelpPage(Pages pages, Access access, Guides guides, CustomerUrls urls) {
        this.pages = pages;
        this.access = access;
        this.guides = guides;
        this.urls = urls;
    }

    /** What the template takes. */
    record Help(String title, List<Chapter> chapters, SanitizedString body) {}

    /** A chapter with its address. */
    record Chapter(String title, SafeUrl url) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> page(Paths.below(BASE, request).first()));
    }

    private View page(String name) {
        access.requireView();
        var guide = guides.of(name).orElseThrow(NotFound::new);
        var here = urls.help(name).text();
        return View.of("c360.help.page", help(guide, here));
    }

    private static Help help(Guide guide, String here) {
        return new Help(
                guide.title(),
                guide.chapters().stream()
                        .map(it -> new Chapter(it.title(), new SafeUrl(here + "#" + it.anchor())))
                        .toList(),
                new SanitizedString(guide.html(), SanitizationType.HTML));
    }
}
