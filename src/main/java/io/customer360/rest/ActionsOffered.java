package io.customer360.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.churn.Signal;
import io.customer360.churn.SuggestedAction;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.score.ScoreSheets;
import io.customer360.score.Sight;
import io.customer360.score.SignalsDone;
import io.customer360.settings.LayoutStore;
import io.customer360.settings.Section;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.task.CreateTask;
import io.customer360.task.IssueState;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done for a customer, what the gravest signal asks for first. */
public final class ActionsOffered {
    private static final int MOST_OF_SIGNALS = 3;

    private final CreateTask create;
    private final SignalsDone done;
    private final LayoutStore layouts;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public ActionsOffered(
            CreateTask create, SignalsDone done, LayoutStore layouts, CustomerUrls urls) {
        this.create = create;
        this.done = done;
        this.layouts = layouts;
        this.urls = urls;
    }

    /** Whether this person may create tasks, in a word for programs. */
    String tasks(Actor actor) {
        if (!actor.may(Permission.EDIT)) {
            return "not-allowed";
        }
        return create.possible() ? "yes" : "not-set-up";
    }

    /** The choices of the menu. */
    List<AssessmentJson.Action> to(
            CustomerId customer, Optional<ScoreSheets.Sheet> sheet, String tasks, Actor actor) {
        List<AssessmentJson.Action> actions = new ArrayList<>();
        if (tasks.equals("yes")) {
            sheet.ifPresent(it -> actions.addAll(ofSignals(customer, it, actor)));
            for (TaskIdea idea : TaskIdea.values()) {
                actions.add(form(customer, idea));
            }
        }
        if (layouts.current().shows(Section.OVERVIEW)) {
            actions.add(note(customer));
        }
        return actions;
    }

    private List<AssessmentJson.Action> ofSignals(
            CustomerId customer, ScoreSheets.Sheet sheet, Actor actor) {
        var signals = gravest(sheet.signals().found());
        var known = done.of(customer, signals, actor);
        var next = signals.stream().filter(it -> !known.containsKey(it.key())).findFirst();
        return signals.stream()
                .map(
                        it ->
                                known.containsKey(it.key())
                                        ? made(it, known.get(it.key()))
                                        : open(
                                                customer,
                                                it,
                                                sheet.sight(),
                                                next.filter(it::equals).isPresent()))
                .toList();
    }

    /** For each action the gravest signal that asks for it. */
    private static Collection<Signal> gravest(List<Signal> gravestFirst) {
        Map<SuggestedAction, Signal> found = new LinkedHashMap<>();
        for (Signal signal : gravestFirst) {
            if (found.size() < MOST_OF_SIGNALS) {
                found.putIfAbsent(signal.action(), signal);
            }
        }
        return found.values();
    }

    private AssessmentJson.Action open(
            CustomerId customer, Signal signal, Sight sight, boolean recommended) {
        var name = URLEncoder.encode(sight.name(signal), UTF_8);
        return new AssessmentJson.Action(
                "signal",
                label(signal),
                recommended,
                urls.api(customer, "/signals/" + name + "/action"),
                null);
    }

    private AssessmentJson.Action made(Signal signal, SignalsDone.Done done) {
        var key = done.issue().map(IssueState::key);
        return new AssessmentJson.Action(
                "made", label(signal), false, key.map(urls::ticket).orElse(null), key.orElse(null));
    }

    private static Label label(Signal signal) {
        return new Label(signal.action().code(), signal.action().textKey());
    }

    private AssessmentJson.Action form(CustomerId customer, TaskIdea idea) {
        return new AssessmentJson.Action(
                "task",
                new Label(idea.code(), idea.textKey()),
                false,
                urls.api(customer, "/assessment/task?idea=" + idea.code()),
                null);
    }

    private AssessmentJson.Action note(CustomerId customer) {
        return new AssessmentJson.Action(
                "page",
                new Label("note", "c360.health-page.note.action"),
                false,
                new SafeUrl(urls.section(customer, Section.OVERVIEW) + "#c360-widget-notes"),
                null);
    }
}
