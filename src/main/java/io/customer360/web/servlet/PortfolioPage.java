package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.customer360.access.Access;
import io.customer360.customer.ServiceManagement;
import io.customer360.rest.ListAsked;
import io.customer360.rest.PortfolioViews;
import io.customer360.rest.view.View;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page of a CSM; open to all only so that it can send them to sign in. */
@UnrestrictedAccess
public final class PortfolioPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient Access access;
    private final transient ServiceManagement jsm;
    private final transient PortfolioViews views;

    /** Wired by the module factory. */
    public PortfolioPage(Pages pages, Access access, ServiceManagement jsm, PortfolioViews views) {
        this.pages = pages;
        this.access = access;
        this.jsm = jsm;
        this.views = views;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> page(request));
    }

    private View page(HttpServletRequest request) {
        var actor = access.requireView();
        jsm.require();
        return views.page(ListAsked.of(request.getParameterMap()), actor);
    }
}
