package io.customer360.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraLink;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.jira.SlaCycle;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import java.time.Duration;
import java.time.Instant;

/** What an issue says about itself, section by section. */
final class IssueSections {
    private final JiraWorld world;

    IssueSections(JiraWorld world) {
        this.world = world;
    }

    /** A section with its heading. */
    static Html module(String id, String heading, Html content) {
        return Html.of(
                """
<section class="sandbox-module module" id="{}" aria-labelledby="{}_heading"><h2\
 class="toggle-title" id="{}_heading">{}</h2><div class="mod-content">{}</div></section>
""",
                id,
                id,
                id,
                heading,
                content);
    }

    Html details(JiraIssue issue) {
        var request = issue.request().type();
        var labels = issue.request().labels();
        return facts(
                "details",
                "Details",
                fact("Type", issue.type().name())
                        .and(
                                fact("Request type", request == null ? "" : request.name())
                                        .when(request != null))
                        .and(fact("Status", StatusLozenge.of(issue.status())))
                        .and(
                                fact(
                                        "Priority",
                                        issue.priority() == null
                                                ? "None"
                                                : issue.priority().name()))
                        .and(
                                fact(
                                        "Resolution",
                                        issue.resolution() == null
                                                ? "Unresolved"
                                                : issue.resolution().name()))
                        .and(
                                fact(
                                        "Labels",
                                        labels.isEmpty()
                                                ? Html.of("None")
                                                : Html.each(labels, IssueSections::label))));
    }

    private static Html label(String label) {
        return Html.of("<span class=\"aui-label\">{}</span> ", label);
    }

    Html description(JiraIssue issue) {
        return module(
                "descriptionmodule",
                "Description",
                issue.description() == null || issue.description().isBlank()
                        ? Html.of("<p class=\"sandbox-note\">No description</p>")
                        : Html.of("<div class=\"sandbox-text\">{}</div>", issue.description()));
    }

    /** Linked issues as far as the visitor may see them. */
    Html links(Visit visit, JiraIssue issue) {
        var links = world.links().of(issue, visit.user());
        return module(
                        "linkingmodule",
                        "Issue links",
                        Html.of(
                                "<ul class=\"sandbox-names\">{}</ul>",
                                Html.each(links, link -> link(visit, link))))
                .when(!links.isEmpty());
    }

    private static Html link(Visit visit, JiraLink link) {
        return Html.of(
                "<li><span class=\"sandbox-note\">{}</span> <a href=\"{}\">{}</a> {} {}</li>",
                link.words(),
                visit.url("/browse/" + link.other().getKey()),
                link.other().getKey(),
                link.other().summary(),
                StatusLozenge.of(link.other().status()));
    }

    Html people(JiraIssue issue) {
        var participants = issue.request().participants();
        return facts(
                "peoplemodule",
                "People",
                fact("Assignee", Avatar.named(issue.assignee(), "Unassigned"))
                        .and(fact("Reporter", Avatar.named(issue.reporter(), "Anonymous")))
                        .and(
                                fact("Participants", Html.each(participants, IssueSections::person))
                                        .when(!participants.isEmpty())));
    }

    private static Html person(ApplicationUser user) {
        return Html.of("<div>{}</div>", Avatar.named(user, ""));
    }

    Html organisations(JiraIssue issue) {
        var names = issue.organisations().stream().map(Organisation::name).toList();
        return module(
                        "organizationsmodule",
                        "Organizations",
                        names.isEmpty()
                                ? Html.of("<p class=\"sandbox-note\">None</p>")
                                : Html.of(
                                        "<ul class=\"sandbox-names\">{}</ul>",
                                        Html.each(names, name -> Html.of("<li>{}</li>", name))))
                .when(issue.project().service());
    }

    /** The clocks of the service desk: how long each may run and how long it has run. */
    Html clocks(JiraIssue issue) {
        var cycles = world.slas().of(issue.id());
        var now = world.clock().instant();
        return facts("slamodule", "SLAs", Html.each(cycles, cycle -> clock(cycle, now)))
                .when(!cycles.isEmpty());
    }

    private static Html clock(SlaCycle cycle, Instant now) {
        var state = cycle.stopped() != null ? "completed" : cycle.paused() ? "paused" : "running";
        return fact(
                cycle.metric().words(),
                Html.of(
                        "{} of {}, {} {}",
                        hours(cycle.elapsed(now)),
                        hours(cycle.goal()),
                        state,
                        Html.of("<span class=\"aui-lozenge aui-lozenge-removed\">Breached</span>")
                                .when(cycle.breached(now))));
    }

    private static String hours(Duration time) {
        return "%d:%02d h".formatted(time.toHours(), time.toMinutesPart());
    }

    /** How content the customer was. */
    Html satisfaction(Visit visit, JiraIssue issue) {
        var stars = issue.satisfaction();
        return stars == null
                ? Html.NONE
                : facts(
                        "satisfactionmodule",
                        "Satisfaction",
                        fact("Rating", stars + " of 5")
                                .and(
                                        fact(
                                                        "Rated",
                                                        visit.viewer()
                                                                .moment(issue.request().rated()))
                                                .when(issue.request().rated() != null))
                                .and(comment(issue.request().ratingComment())));
    }

    private static Html comment(String words) {
        return fact("Comment", words).when(words != null && !words.isBlank());
    }

    Html dates(Visit visit, JiraIssue issue) {
        var dates = issue.dates();
        return facts(
                "datesmodule",
                "Dates",
                fact("Created", visit.viewer().moment(dates.created()))
                        .and(fact("Updated", visit.viewer().moment(dates.updated())))
                        .and(fact("Due", visit.viewer().day(dates.due())).when(dates.due() != null))
                        .and(
                                fact("Logged", logged(issue.timeSpent()))
                                        .when(issue.timeSpent() != null))
                        .and(
                                fact("Resolved", visit.viewer().moment(dates.resolved()))
                                        .when(dates.resolved() != null)));
    }

    private static Html facts(String id, String heading, Html facts) {
        return module(id, heading, Html.of("<dl class=\"sandbox-facts\">{}</dl>", facts));
    }

    private static Html fact(String name, Object value) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
    }

    private static Html logged(Long seconds) {
        var work = Duration.ofSeconds(seconds == null ? 0 : seconds);
        return Html.of("{} h {} min", work.toHours(), work.toMinutesPart());
    }
}
