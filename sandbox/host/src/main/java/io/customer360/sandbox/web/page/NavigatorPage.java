package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.regex.Pattern;

/** The issue navigator: a box for JQL, what is wrong with it, or the pages of what it finds. */
final class NavigatorPage {
    private static final String HERE = "/issues/";

    /** How the app asks for a customer's open tickets. */
    private static final Pattern OPEN_TICKETS =
            Pattern.compile(
                    "\\(?cf\\[\\d+] = (\\d+)(?: OR .*\\))? AND resolution IS EMPTY.*",
                    Pattern.CASE_INSENSITIVE);

    private final Search search;

    NavigatorPage(JiraWorld world) {
        this.search = new Search(world);
    }

    List<Route> routes() {
        return List.of(Route.get("/issues/?", Access.LICENSED, this::show));
    }

    private Answer show(Visit visit) throws SearchException {
        var jql = visit.parameter("jql");
        var found = search.find(jql, visit.user(), visit.number("startIndex"));
        var wrong = !found.errors().isEmpty();
        return Answer.show(
                Page.general(
                                "Issue navigator",
                                Html.of(
                                        """
                                        <div class="aui-page-header"><div class="aui-page-header-inner"><div\
                                         class="aui-page-header-main"><h1>Search</h1></div></div></div>
                                        <div class="sandbox-own">{}{}</div>
                                        """,
                                        box(visit, jql, wrong),
                                        wrong
                                                ? errors(found)
                                                : inWords(jql).and(results(visit, jql, found))))
                        .withContext("jira.navigator"));
    }

    private static Html box(Visit visit, String jql, boolean wrong) {
        return Html.of(
                """
                <form class="aui sandbox-jql" method="get" action="{}" role="search">
                <label for="advanced-search">JQL</label>
                <input class="text full-width-field" id="advanced-search" name="jql" value="{}"\
                 spellcheck="false" autocomplete="off"{}>
                <button class="aui-button aui-button-primary">Search</button></form>
                """,
                visit.url(HERE),
                jql,
                Html.of(" aria-invalid=\"true\" aria-describedby=\"jql-errors\"").when(wrong));
    }

    private static Html inWords(String jql) {
        var asked = OPEN_TICKETS.matcher(jql);
        return asked.matches()
                ? Html.of(
                        "<p id=\"query-in-words\">Open tickets of organization {}: issues that you may"
                                + " see and that have no resolution. The sandbox finds them for any"
                                + " organization; Jira may refuse one that you cannot see.</p>",
                        asked.group(1))
                : Html.NONE;
    }

    private static Html results(Visit visit, String jql, Search.Found found) {
        return found.paging()
                .words(found.issues().size())
                .and(
                        IssueTable.sortable(
                                visit,
                                found.issues(),
                                Ordered.of(jql),
                                sorted -> visit.url(Address.of(HERE, "jql", sorted)),
                                "No issues were found to match your search"))
                .and(
                        found.paging()
                                .links(
                                        start ->
                                                visit.url(
                                                        Address.of(
                                                                HERE,
                                                                "jql",
                                                                jql,
                                                                "startIndex",
                                                                start))));
    }

    private static Html errors(Search.Found found) {
        return Html.of(
                "<div class=\"aui-message aui-message-error\" id=\"jql-errors\" role=\"alert\">{}</div>",
                Html.each(found.errors(), error -> Html.of("<p>{}</p>", error)));
    }
}
