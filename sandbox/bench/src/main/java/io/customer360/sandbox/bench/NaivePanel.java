package io.customer360.sandbox.bench;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The panel as a plugin makes it that was written without thought for size: each figure reads the
 * settings and its rows by itself, counts all tickets in Java, and searches for each listed one.
 */
final class NaivePanel extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final transient JiraWorld world;
    private final transient SearchService search;
    private final transient NaiveStore store;

    NaivePanel(JiraWorld world, NaiveStore store) {
        this.world = world;
        this.search = world.service(SearchService.class);
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int customer = Integer.parseInt(request.getParameter("customer"));
        response.setContentType("text/html;charset=UTF-8");
        try {
            var reader = new Reading(world.auth().getLoggedInUser(), customer);
            response.getWriter().print(reader.panel(request.getParameter("except")));
        } catch (SearchException failed) {
            throw new ServletException(failed);
        }
    }

    /** One view of the panel. */
    private final class Reading {
        private final ApplicationUser reader;
        private final int customer;

        Reading(ApplicationUser reader, int customer) {
            this.reader = reader;
            this.customer = customer;
        }

        Html panel(String except) throws SearchException {
            return Html.of(
                    """
                    <div><h3>{}</h3><dl><dt>CSM</dt><dd>{}</dd><dt>Status</dt><dd>{}</dd>
                    <dt>ARR</dt><dd class="amount">{}</dd><dt>MRR</dt><dd class="amount">{}</dd>
                    <dt>Next renewal</dt><dd>{}</dd><dt>Tickets</dt><dd class="open">{}</dd></dl>
                    <ul>{}</ul></div>""",
                    name(),
                    csm(),
                    status(),
                    amount(monthly().multiply(YEAR)),
                    amount(monthly()),
                    renewal(),
                    openTickets().size(),
                    rows(except));
        }

        private String name() {
            store.settings();
            return (String) store.customer(customer).get("NAME");
        }

        private String csm() {
            store.settings();
            var user = world.users().byKey((String) store.customer(customer).get("CSM_KEY"));
            return user.map(ApplicationUser::getDisplayName).orElse("Not assigned");
        }

        private String status() {
            store.settings();
            var wanted = store.customer(customer).get("STATUS_ID");
            return store.statuses().stream()
                    .filter(status -> status.get("ID").equals(wanted))
                    .map(status -> (String) status.get("NAME"))
                    .findFirst()
                    .orElse("");
        }

        private BigDecimal monthly() {
            store.settings();
            return store.subscriptions(customer).stream()
                    .map(row -> price(row).multiply(quantity(row)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private String renewal() {
            store.settings();
            return store.subscriptions(customer).stream()
                    .map(row -> (String) row.get("END_DAY"))
                    .filter(day -> day != null)
                    .sorted()
                    .findFirst()
                    .orElse("None ahead");
        }

        /** Loads all tickets of the customer, and keeps those that are open. */
        private List<Issue> openTickets() throws SearchException {
            String mine =
                    "(cf[10002] = %d OR cf[10002] IS EMPTY AND reporter in"
                            + " organizationMembers(\"%s\")) ORDER BY created DESC, key DESC";
            return all(mine.formatted(customer, name())).stream()
                    .filter(issue -> issue.getResolution() == null)
                    .toList();
        }

        private Html rows(String except) throws SearchException {
            Html rows = Html.NONE;
            var shown =
                    openTickets().stream()
                            .map(Issue::getKey)
                            .filter(key -> !key.equals(except))
                            .limit(ROWS)
                            .toList();
            for (String key : shown) {
                store.settings();
                Issue issue = all("key = " + key).get(0);
                rows =
                        rows.and(
                                Html.of(
                                        "<li><b>{}</b> {} <i>{}</i></li>",
                                        key,
                                        issue.getSummary(),
                                        issue.getStatus().getNameTranslation()));
            }
            return rows;
        }

        private List<Issue> all(String jql) throws SearchException {
            var query = search.parseQuery(reader, jql).getQuery();
            return search.search(reader, query, PagerFilter.getUnlimitedFilter()).getResults();
        }

        private static BigDecimal price(Map<String, Object> subscription) {
            return BigDecimal.valueOf(((Number) subscription.get("PRICE_MINOR")).longValue(), 2);
        }

        private static BigDecimal quantity(Map<String, Object> subscription) {
            return BigDecimal.valueOf(((Number) subscription.get("QUANTITY")).longValue());
        }

        private static String amount(BigDecimal amount) {
            var format = NumberFormat.getCurrencyInstance(Locale.US);
            format.setCurrency(Currency.getInstance("EUR"));
            return format.format(amount);
        }
    }
}
