package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.customer360.access.Access;
import io.customer360.rest.HomeViews;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The first page of the app; open to all only so that it can send them to sign in. */
@UnrestrictedAccess
public final class HomePage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient Access access;
    private final transient HomeViews views;

    /** Wired by the module factory. */
    public HomePage(Pages pages, Access access, HomeViews views) {
        this.pages = pages;
        this.access = access;
        this.views = views;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> views.page(access.actor()));
    }
}
