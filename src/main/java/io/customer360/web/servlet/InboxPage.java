package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.customer360.access.Access;
import io.customer360.rest.NoticeAsked;
import io.customer360.rest.NoticeViews;
import io.customer360.rest.view.View;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the reader was told; open to all only so that it can send them to sign in. */
@UnrestrictedAccess
public final class InboxPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient Access access;
    private final transient NoticeViews views;

    /** Wired by the module factory. */
    public InboxPage(Pages pages, Access access, NoticeViews views) {
        this.pages = pages;
        this.access = access;
        this.views = views;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> page(request));
    }

    private View page(HttpServletRequest request) {
        var reader = access.requireView();
        return views.page(NoticeAsked.of(request::getParameter), reader);
    }
}
