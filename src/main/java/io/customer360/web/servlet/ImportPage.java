package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.soy.renderer.SanitizationType;
import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.access.Access;
import io.customer360.ingest.ImportId;
import io.customer360.rest.ImportViews;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Templates;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Permission;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where files are brought in; open to all only so that it can send them to sign in. */
@UnrestrictedAccess
public final class ImportPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BASE = "/customer360/import/";
    private static final SafeUrl NOWHERE = new SafeUrl("");

    private final transient Pages pages;
    private final transient Access access;
    private final transient ImportViews views;
    private final transient Templates templates;
    private final transient Viewers viewers;

    /** Wired by the module factory. */
    public ImportPage(
            Pages pages, Access access, ImportViews views, Templates templates, Viewers viewers) {
        this.pages = pages;
        this.access = access;
        this.views = views;
        this.templates = templates;
        this.viewers = viewers;
    }

    /**
     * The page around what is asked next.
     *
     * @param api where the API has it
     * @param one whether it is about one import
     */
    record Frame(String api, boolean one, SanitizedString body) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> page(Paths.below(BASE, request).first()));
    }

    private View page(String id) {
        var actor = access.requireView().require(Permission.EDIT);
        return id.isEmpty()
                ? frame("/imports", false, views.all(actor))
                : frame("/imports/" + id, true, views.one(ImportId.of(id), false, actor));
    }

    private View frame(String api, boolean one, View inside) {
        var html = templates.html(inside, viewers.current(), NOWHERE);
        return View.of(
                "c360.imports.page",
                new Frame(api, one, new SanitizedString(html, SanitizationType.HTML)));
    }
}
