package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.frame.Avatar;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.Optional;

/** An organisation that a service desk serves: its members, added and removed by agents. */
final class OrganisationPage {
    private static final int MOST = 50;
    private static final String PATH = "/projects/([A-Za-z][A-Za-z0-9_]*)/organization/(\\d{1,9})";

    private final JiraWorld world;
    private final ProjectFrame frame;

    OrganisationPage(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.frame = new ProjectFrame(world, plugin);
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        PATH,
                        Access.LICENSED,
                        visit -> on(visit, place -> show(visit, place, new Problems()))),
                Route.post(
                        PATH + "/add", Access.LICENSED, visit -> on(visit, at -> add(visit, at))),
                Route.post(
                        PATH + "/remove",
                        Access.LICENSED,
                        visit -> on(visit, at -> remove(visit, at))),
                Route.post(PATH + "/unlink", Access.LICENSED, visit -> on(visit, this::unlink)));
    }

    private record Place(JiraProject project, Organisation organisation) {
        String address() {
            return OrganisationPage.address(project, organisation.id());
        }
    }

    private interface Step {
        Answer at(Place place) throws SearchException;
    }

    static String address(JiraProject project, int organisation) {
        return "/projects/" + project.key() + "/organization/" + organisation;
    }

    private Answer on(Visit visit, Step step) throws SearchException {
        var project = frame.project(visit);
        if (project.isEmpty()) {
            return Answer.notFound();
        }
        if (!frame.agent(visit, project.get())) {
            return Answer.forbidden();
        }
        var organisation = served(project.get(), Integer.parseInt(visit.address().group(2)));
        return organisation.isEmpty()
                ? Answer.notFound()
                : step.at(new Place(project.get(), organisation.get()));
    }

    private Optional<Organisation> served(JiraProject project, int id) {
        return world.organisations()
                .byId(id)
                .filter(found -> world.desks().serves(project, found.id()));
    }

    private Answer show(Visit visit, Place place, Problems problems) throws SearchException {
        var start = visit.number("start");
        var some = world.organisations().members(place.organisation().id(), start, MOST + 1);
        var content =
                Html.of(
                        """
                        <nav aria-label="Breadcrumb"><ol class="aui-nav aui-nav-breadcrumbs"><li><a href="{}">Customers</a>\
                        </li></ol></nav><h1>{}</h1>{}{}{}
                        <div class="sandbox-columns">{}<section class="sandbox-module"><h2>This project</h2>{}\
                        <div class="buttons-container"><button class="aui-button" id="unlink-submit">Remove from {}\
                        </button></div></form></section></div>
                        """,
                        visit.url(CustomersPage.address(place.project())),
                        place.organisation().name(),
                        problems.summary(),
                        members(visit, place, some.stream().limit(MOST).toList()),
                        Html.of(
                                        "<p><a href=\"{}\">More members</a></p>",
                                        visit.url(
                                                Address.of(place.address(), "start", start + MOST)))
                                .when(some.size() > MOST),
                        adding(visit, place, problems),
                        visit.form(place.address() + "/unlink", "aui top-label"),
                        place.project().name());
        return new Answer.Shown(
                problems.none() ? 200 : 400,
                frame.page(
                        visit, place.project(), CustomersPage.address(place.project()), content));
    }

    private static Html adding(Visit visit, Place place, Problems problems) {
        return Html.of(
                """
                <section class="sandbox-module"><h2>Add a member</h2>{}{}<div class="buttons-container"><button\
                 class="aui-button" id="add-member-submit">Add</button></div></form></section>
                """,
                visit.form(place.address() + "/add", "aui top-label"),
                new Fields(problems).text("username", "Username", visit.parameter("username")));
    }

    private static Html members(Visit visit, Place place, List<JiraUser> members) {
        if (members.isEmpty()) {
            return Html.of("<p class=\"sandbox-empty\">Nobody is a member yet</p>");
        }
        return Html.of(
                """
                <div class="sandbox-wide" tabindex="0" role="region" aria-label="Members"><table class="aui"\
                 id="members"><thead><tr><th scope="col">Member</th><th scope="col">Username</th><th\
                 scope="col">Email</th><th scope="col">Action</th></tr></thead><tbody>{}</tbody></table></div>
                """,
                Html.each(members, member -> row(visit, place, member)));
    }

    private static Html row(Visit visit, Place place, JiraUser member) {
        return Html.of(
                """
                <tr><td>{}</td><td>{}</td><td>{}</td><td>{}<input type="hidden" name="user" value="{}"><button\
                 class="aui-button aui-button-subtle" aria-label="Remove {}">Remove</button></form></td></tr>
                """,
                Avatar.named(member, ""),
                member.name(),
                member.email(),
                visit.form(place.address() + "/remove", ""),
                member.key(),
                member.displayName());
    }

    private Answer add(Visit visit, Place place) throws SearchException {
        var name = visit.parameter("username");
        var problems = new Problems();
        problems.text("username", "Username", name, 255);
        var user = world.users().byName(name);
        if (problems.none() && user.isEmpty()) {
            problems.add("username", "Username: there is no user " + name + ".");
        }
        if (!problems.none()) {
            return show(visit, place, problems);
        }
        world.organisations().addMember(place.organisation().id(), user.get().key());
        return Answer.move(place.address());
    }

    private Answer remove(Visit visit, Place place) {
        world.organisations().removeMember(place.organisation().id(), visit.parameter("user"));
        return Answer.move(place.address());
    }

    private Answer unlink(Place place) {
        world.organisations().unlink(place.organisation().id(), place.project());
        return Answer.move(CustomersPage.address(place.project()));
    }
}
