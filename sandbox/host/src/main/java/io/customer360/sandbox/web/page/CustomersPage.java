package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.Optional;

/** The Customers page of a service project: the organisations that its desk serves. */
final class CustomersPage {
    private static final int MOST = 50;
    private static final int LONGEST = 200;
    private static final String PATH = "/projects/([A-Za-z][A-Za-z0-9_]*)/customers";

    private final JiraWorld world;
    private final ProjectFrame frame;

    CustomersPage(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.frame = new ProjectFrame(world, plugin);
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.LICENSED, visit -> show(visit, new Problems())),
                Route.post(PATH + "/create", Access.LICENSED, this::create),
                Route.post(PATH + "/link", Access.LICENSED, this::link));
    }

    static String address(JiraProject project) {
        return "/projects/" + project.key() + "/customers";
    }

    private Answer show(Visit visit, Problems problems) throws SearchException {
        var project = frame.project(visit);
        if (project.isEmpty()) {
            return Answer.notFound();
        }
        if (!frame.agent(visit, project.get())) {
            return Answer.forbidden();
        }
        return new Answer.Shown(
                problems.none() ? 200 : 400,
                frame.page(
                        visit,
                        project.get(),
                        address(project.get()),
                        customers(visit, project.get(), problems)));
    }

    private Html customers(Visit visit, JiraProject project, Problems problems) {
        var text = visit.parameter("query");
        var start = visit.number("start");
        var found = world.desks().organisations(project, text, start, MOST);
        var paging = new Paging(start, MOST, world.desks().count(project, text));
        return Html.of(
                """
                <h1>Customers</h1>{}
                <form class="aui sandbox-jql" method="get" action="{}" role="search">
                <label for="query">Search organizations</label><input class="text" id="query" name="query" value="{}">
                <button class="aui-button">Search</button></form>{}{}{}
                <div class="sandbox-columns">{}{}</div>
                """,
                problems.summary(),
                visit.url(address(project)),
                text,
                paging.words(found.size()),
                organisations(visit, project, found),
                paging.links(
                        at -> visit.url(Address.of(address(project), "query", text, "start", at))),
                form(
                        visit,
                        project,
                        "create",
                        "Create an organization",
                        new Fields(problems)
                                .text("name", "Organization name", visit.parameter("name"))),
                form(
                        visit,
                        project,
                        "link",
                        "Add an existing organization",
                        new Fields(problems)
                                .text("existing", "Name or id", visit.parameter("existing"))));
    }

    private Html organisations(Visit visit, JiraProject project, List<Organisation> found) {
        if (found.isEmpty()) {
            return Html.of("<p class=\"sandbox-empty\">No organization was found</p>");
        }
        var members = world.desks().members(found);
        return Html.of(
                """
                <div class="sandbox-wide" tabindex="0" role="region" aria-label="Organizations"><table\
                 class="aui" id="organizations"><thead><tr><th scope="col">Organization</th><th\
                 scope="col">Id</th><th scope="col">Members</th></tr></thead><tbody>{}</tbody></table></div>
                """,
                Html.each(
                        found,
                        organisation ->
                                Html.of(
                                        """
                                        <tr><td><a href="{}">{}</a></td><td>{}</td><td>{}</td></tr>
                                        """,
                                        visit.url(
                                                OrganisationPage.address(
                                                        project, organisation.id())),
                                        organisation.name(),
                                        organisation.id(),
                                        members.getOrDefault(organisation.id(), 0))));
    }

    private static Html form(
            Visit visit, JiraProject project, String action, String words, Html field) {
        return Html.of(
                """
                <section class="sandbox-module" aria-labelledby="{}-heading"><h2 id="{}-heading">{}</h2>{}{}\
                <div class="buttons-container"><button class="aui-button" id="{}-submit">{}</button></div>\
                </form></section>
                """,
                action,
                action,
                words,
                visit.form(address(project) + "/" + action, "aui top-label"),
                field,
                action,
                words);
    }

    private Answer create(Visit visit) throws SearchException {
        var name = visit.parameter("name");
        var problems = new Problems();
        problems.text("name", "Organization name", name, LONGEST);
        if (problems.none() && !world.organisations().byName(name).isEmpty()) {
            problems.add("name", "Organization name: there is one called " + name + " already.");
        }
        return served(
                visit, problems, () -> Optional.of(world.organisations().create(name)), "name");
    }

    private Answer link(Visit visit) throws SearchException {
        var wanted = visit.parameter("existing");
        var problems = new Problems();
        problems.text("existing", "Name or id", wanted, LONGEST);
        return served(visit, problems, () -> existing(wanted), "existing");
    }

    private Optional<Organisation> existing(String nameOrId) {
        return nameOrId.matches("\\d{1,9}")
                ? world.organisations().byId(Integer.parseInt(nameOrId))
                : world.organisations().byName(nameOrId).stream().findFirst();
    }

    private Answer served(Visit visit, Problems problems, Choice choice, String field)
            throws SearchException {
        var project = frame.project(visit).filter(found -> frame.agent(visit, found));
        if (project.isEmpty() || !problems.none()) {
            return show(visit, problems);
        }
        var organisation = choice.made();
        if (organisation.isEmpty()) {
            return show(visit, problems.add(field, "Name or id: there is no such organization."));
        }
        world.organisations().link(organisation.get().id(), project.get());
        return Answer.move(OrganisationPage.address(project.get(), organisation.get().id()));
    }

    private interface Choice {
        Optional<Organisation> made();
    }
}
