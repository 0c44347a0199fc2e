package io.customer360.web.servlet;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.customer360.access.Access;
import io.customer360.customer.ServiceManagement;
import io.customer360.rest.view.View;
import io.customer360.settings.Section;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.ReadOnce;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page of a customer; open to all only so that it can send them to sign in. */
@UnrestrictedAccess
public final class CustomerPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BASE = "/customer360/customers/";

    private final transient Pages pages;
    private final transient Access access;
    private final transient ServiceManagement jsm;
    private final transient CustomerPageView view;
    private final transient ReadOnce once;

    /** Wired by the module factory. */
    public CustomerPage(
            Pages pages,
            Access access,
            ServiceManagement jsm,
            CustomerPageView view,
            ReadOnce once) {
        this.once = once;
        this.pages = pages;
        this.access = access;
        this.jsm = jsm;
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(request, response, () -> once.during(() -> page(request)));
    }

    private View page(HttpServletRequest request) {
        access.requireView();
        jsm.require();
        var path = Paths.below(BASE, request);
        var customer = CustomerId.of(path.first());
        var actor = access.requireVisible(customer);
        return view.of(customer, section(path.rest()), actor);
    }

    private static Optional<Section> section(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(key).orElseThrow(NotFound::new));
    }
}
