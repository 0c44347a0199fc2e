package io.customer360.rest;

import io.customer360.health.Verdict;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.score.ScoreSheets;
import io.customer360.settings.Layout;
import io.customer360.settings.LayoutStore;
import io.customer360.settings.Section;
import io.customer360.settings.Widget;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.task.MadeIssue;
import java.util.List;
import java.util.Optional;

/**
 * The panel in the header of a customer that says how it does; no layout removes it. Who asks has
 * been checked before.
 */
public final class AssessmentViews {
    private static final int DAYS_AHEAD = 7;

    private final Scored scored;
    private final ScoreTexts scores;
    private final Texts texts;
    private final Viewers viewers;
    private final ActionsOffered actions;
    private final LayoutStore layouts;
    private final Today today;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public AssessmentViews(
            Scored scored,
            ScoreTexts scores,
            Texts texts,
            Viewers viewers,
            ActionsOffered actions,
            LayoutStore layouts,
            Today today,
            CustomerUrls urls) {
        this.scored = scored;
        this.scores = scores;
        this.texts = texts;
        this.viewers = viewers;
        this.actions = actions;
        this.layouts = layouts;
        this.today = today;
        this.urls = urls;
    }

    /** The panel, with the trend as a picture for people. */
    public record Shown(AssessmentJson said, SparklineJson line) {}

    /** How the customer does. */
    public View of(CustomerId customer, Actor actor) {
        return view(customer, null, actor);
    }

    /** The same after a task was created. */
    View made(CustomerId customer, MadeIssue made, Actor actor) {
        return view(
                customer,
                new AssessmentJson.Made(made.key(), urls.ticket(made.key()), made.tied()),
                actor);
    }

    /** The form of a task. */
    View form(CustomerId customer, TaskIdea idea) {
        var summary =
                idea == TaskIdea.TASK ? "" : texts.of(viewers.current().locale(), idea.textKey());
        return View.of(
                "c360.health.form",
                AssessmentFormJson.of(
                        customer.value(),
                        idea,
                        summary,
                        today.in(Optional.empty()).plusDays(DAYS_AHEAD)));
    }

    private View view(CustomerId customer, AssessmentJson.Made made, Actor actor) {
        var sheet = scored.of(customer, actor);
        var json = json(customer, sheet, made, actor);
        return View.of(
                "c360.health.assessment",
                json,
                () -> new Shown(json, sheet.map(it -> SparklineJson.of(it.trend())).orElse(null)));
    }

    private AssessmentJson json(
            CustomerId customer,
            Optional<ScoreSheets.Sheet> sheet,
            AssessmentJson.Made made,
            Actor actor) {
        var layout = layouts.current();
        var fullUrl = layout.shows(Section.HEALTH) ? urls.section(customer, Section.HEALTH) : null;
        var tasks = actions.tasks(actor);
        return new AssessmentJson(
                customer.value(),
                sheet.map(it -> it.assessment().verdict()).orElse(Verdict.NOT_ENOUGH_DATA),
                sheet.map(it -> sentences(it, layout, fullUrl)).orElse(List.of()),
                sheet.map(it -> it.trend().points()).orElse(List.of()).stream()
                        .map(AssessmentJson.Point::of)
                        .toList(),
                actions.to(customer, sheet, tasks, actor),
                fullUrl,
                tasks,
                made);
    }

    private List<SentenceJson> sentences(ScoreSheets.Sheet sheet, Layout layout, SafeUrl fullUrl) {
        var there = layout.widgets(Section.HEALTH).stream().map(Widget::key).toList();
        var say =
                new Sentences(
                        texts,
                        scores,
                        viewers.current().locale(),
                        sheet.sight(),
                        place ->
                                fullUrl != null && there.contains(widget(place))
                                        ? new SafeUrl(fullUrl + "#c360-at-" + place)
                                        : null);
        return sheet.assessment().sentences().stream().map(say::of).toList();
    }

    /** The widget in which a place is. */
    private static String widget(String place) {
        return switch (place) {
            case "signals", "risk" -> "signals";
            case "slope" -> "health-trend";
            default -> "health";
        };
    }
}
