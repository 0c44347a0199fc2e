package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.Constant;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.jira.RequestType;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Portals.Portal;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a request type, and raising the request. */
final class RaisePage {
    private static final String PATH = "/servicedesk/customer/portal/(\\d{1,9})/create/(\\d{1,9})";
    private static final String PRIVATE = "";
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_TEXT = 32_000;

    private final JiraWorld world;
    private final Portals portals;

    RaisePage(JiraWorld world) {
        this.world = world;
        this.portals = new Portals(world);
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.SIGNED_IN, visit -> asked(visit, this::empty)),
                Route.post(PATH, Access.SIGNED_IN, visit -> asked(visit, this::raise)));
    }

    private record Asked(Visit visit, Portal portal, RequestType type, Map<String, String> owners) {
        String address() {
            return portal.address() + "/create/" + type.id();
        }
    }

    private interface Step {
        Answer of(Asked asked);
    }

    private Answer asked(Visit visit, Step step) {
        return portals.open(visit.part(), visit.user())
                .flatMap(portal -> type(visit, portal).map(type -> asked(visit, portal, type)))
                .map(step::of)
                .orElseGet(Answer::notFound);
    }

    private Asked asked(Visit visit, Portal portal, RequestType type) {
        return new Asked(visit, portal, type, owners(visit, portal));
    }

    private Optional<RequestType> type(Visit visit, Portal portal) {
        return world.requestTypes()
                .byId(Integer.parseInt(visit.address().group(2)))
                .filter(type -> type.projectKey().equals(portal.project().key()));
    }

    /** With whom the request can be shared; the first is chosen until somebody chooses. */
    private Map<String, String> owners(Visit visit, Portal portal) {
        var owners = new LinkedHashMap<String, String>();
        for (Organisation owner : portals.sharing(portal, visit.user())) {
            owners.put("" + owner.id(), owner.name());
        }
        owners.put(PRIVATE, "Nobody: a private request");
        return owners;
    }

    private Answer empty(Asked asked) {
        return form(asked, new Problems(), asked.owners().keySet().iterator().next());
    }

    private Answer form(Asked asked, Problems problems, String owner) {
        var visit = asked.visit();
        var fields = new Fields(problems);
        return new Answer.Shown(
                problems.none() ? 200 : 400,
                Page.portal(
                        asked.type().name(),
                        Html.of(
                                """
                                <div class="sandbox-portal">{}<h1>{}</h1><p>{}</p>{}{}{}{}{}{}\
                                <div class="buttons-container"><button class="aui-button aui-button-primary"\
                                 id="raise-submit">Send</button> <a class="aui-button aui-button-link" href="{}">Cancel\
                                </a></div></form></div>
                                """,
                                HelpCenterPages.trail(
                                        visit,
                                        HelpCenterPages.step(
                                                visit,
                                                asked.portal().project().name(),
                                                asked.portal().address())),
                                asked.type().name(),
                                asked.type().description(),
                                problems.summary(),
                                visit.form(asked.address(), "aui top-label"),
                                fields.text("summary", "Summary", visit.parameter("summary")),
                                fields.area(
                                        "description",
                                        "Description",
                                        visit.parameter("description")),
                                fields.choice(
                                        "priority", "Priority", priorities(), priority(visit)),
                                fields.choice("share", "Share with", asked.owners(), owner),
                                visit.url(asked.portal().address()))));
    }

    private Map<String, String> priorities() {
        var names = new LinkedHashMap<String, String>();
        world.constants()
                .all(Constant.OfPriority.class)
                .forEach(priority -> names.put(priority.name(), priority.name()));
        return names;
    }

    private static String priority(Visit visit) {
        var chosen = visit.parameter("priority");
        return chosen.isEmpty() ? "Medium" : chosen;
    }

    private Answer raise(Asked asked) {
        var visit = asked.visit();
        var summary = visit.parameter("summary");
        var description = visit.parameter("description");
        var owner = visit.parameter("share");
        var problems = new Problems();
        problems.text("summary", "Summary", summary, LONGEST_SUMMARY);
        problems.text("description", "Description", description, LONGEST_TEXT);
        if (!priorities().containsKey(priority(visit))) {
            problems.add("priority", "Priority: there is no such priority.");
        }
        if (!asked.owners().containsKey(owner)) {
            problems.add("share", "Share with: you are no member of that organization.");
        }
        if (!problems.none()) {
            return form(asked, problems, owner);
        }
        var draft =
                IssueDraft.in(asked.portal().project().key(), summary)
                        .type(asked.type().issueType())
                        .requestType(asked.type().name())
                        .description(description)
                        .priority(priority(visit))
                        .status("Waiting for support")
                        .reporter(visit.user().getKey());
        if (!owner.equals(PRIVATE)) {
            draft.organisations(Integer.valueOf(owner));
        }
        var request = world.issues().create(draft, visit.user());
        return Answer.move(asked.portal().address() + "/" + request.getKey());
    }
}
