package io.customer360.sandbox.bench;

import io.customer360.sandbox.web.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The Overview as a plugin makes it that was written without thought for size: every widget reads
 * the settings, then the numbers of its rows, then each row by itself.
 */
final class NaiveOverview extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> WIDGETS =
            List.of(
                    "PROFILE",
                    "SNAPSHOT",
                    "SUBSCRIPTION",
                    "CONTACT",
                    "MEMBERSHIP",
                    "NOTE",
                    "TAG_LINK",
                    "CUSTOMER_LINK",
                    "CHANGE");

    private final transient NaiveStore store;

    NaiveOverview(NaiveStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int customer = Integer.parseInt(request.getParameter("customer"));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(Html.each(WIDGETS, widget -> widget(widget, customer)));
    }

    private Html widget(String table, int customer) {
        store.settings();
        return Html.of(
                "<section><h2>{}</h2><ul>{}</ul></section>",
                table,
                Html.each(
                        store.numbers(table, customer),
                        number -> Html.of("<li>{}</li>", store.row(table, number))));
    }
}
