package io.customer360.rest;

import io.customer360.churn.Reference;
import io.customer360.churn.Signal;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.score.ScoreSheets;
import io.customer360.score.ShowSignals;
import io.customer360.score.SignalsDone;
import io.customer360.settings.Section;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.task.Condition;
import io.customer360.task.NewIssue;
import java.util.List;

/** Views of signals that the API and the page share. Who asks has been checked before. */
public final class SignalViews implements WidgetSources {
    private final Scored scored;
    private final ShowSignals shown;
    private final SignalTexts texts;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public SignalViews(Scored scored, ShowSignals shown, SignalTexts texts, CustomerUrls urls) {
        this.scored = scored;
        this.shown = shown;
        this.texts = texts;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("signals", "/signals", this::of));
    }

    /** The signals of one customer. */
    public View of(CustomerId customer, Actor actor) {
        return View.of("c360.signals.widget", json(shown(customer, actor), actor));
    }

    /** The key of the signal that has this name for a reader. */
    String key(CustomerId customer, String name, Actor actor) {
        return shown.key(scored.of(customer, actor), name).orElseThrow(NotFound::new);
    }

    /** What the issue of a signal says; signals that there are none of are not found. */
    NewIssue issue(CustomerId customer, String key, Actor actor) {
        return shown(customer, actor).told().stream()
                .filter(it -> it.signal().key().equals(key))
                .findFirst()
                .map(it -> texts.issue(customer, it.signal(), it.hidden()))
                .orElseThrow(NotFound::new);
    }

    private ShowSignals.Shown shown(CustomerId customer, Actor actor) {
        return shown.on(customer, scored.of(customer, actor), actor);
    }

    private SignalsJson json(ShowSignals.Shown found, Actor actor) {
        var sheet = found.sheet();
        return new SignalsJson(
                found.customer().value(),
                sheet.map(ScoreSheets.Sheet::at).orElse(null),
                sheet.filter(ScoreSheets.Sheet::frozen).isPresent(),
                sheet.map(SignalsJson.Risk::of).orElse(null),
                found.told().stream()
                        .map(it -> item(it, found, sheet.orElseThrow(), actor))
                        .toList(),
                found.absent().entrySet().stream()
                        .map(
                                it ->
                                        new SignalsJson.Missing(
                                                new Label(
                                                        it.getKey().code(), it.getKey().textKey()),
                                                it.getValue()))
                        .toList(),
                found.condition().code(),
                actor.may(Permission.EDIT));
    }

    private SignalsJson.Item item(
            ShowSignals.Told told, ShowSignals.Shown found, ScoreSheets.Sheet sheet, Actor actor) {
        var signal = told.signal();
        var sums = signal.evidence().amounts().amounts();
        return new SignalsJson.Item(
                sheet.sight().name(signal),
                new Label(signal.kind().code(), signal.kind().textKey()),
                signal.severity(),
                sheet.churn().risk().points().get(signal.severity()),
                signal.late(),
                told.hidden() ? null : texts.evidence(signal.evidence()),
                told.hidden() ? null : signal.since().orElse(null),
                told.hidden() ? null : signal.age(sheet.day()).orElse(null),
                sums.isEmpty()
                        ? null
                        : new SignalsJson.Amounts(
                                new Label("amounts", signal.evidence().amountKey()), sums),
                told.records().stream().map(it -> record(found.customer(), it)).toList(),
                told.more(),
                action(told, found, actor));
    }

    private SignalsJson.Record record(CustomerId customer, Reference record) {
        return new SignalsJson.Record(record.kind().code(), record.name(), url(customer, record));
    }

    private SafeUrl url(CustomerId customer, Reference record) {
        return switch (record.kind()) {
            case INVOICE -> urls.section(customer, Section.REVENUE);
            case SUBSCRIPTION -> urls.section(customer, Section.SUBSCRIPTIONS);
            case ISSUE -> urls.ticket(record.id());
        };
    }

    private SignalsJson.Action action(ShowSignals.Told told, ShowSignals.Shown found, Actor actor) {
        Signal signal = told.signal();
        boolean byHand =
                found.condition() != Condition.READY
                        && told.done().isEmpty()
                        && actor.may(Permission.EDIT);
        return new SignalsJson.Action(
                new Label(signal.action().code(), signal.action().textKey()),
                told.done().filter(SignalsDone.Done::making).isPresent(),
                told.done().isPresent(),
                told.done()
                        .flatMap(SignalsDone.Done::issue)
                        .map(
                                it ->
                                        new SignalsJson.Issue(
                                                it.key(),
                                                urls.ticket(it.key()),
                                                TicketStatusJson.of(it.status())))
                        .orElse(null),
                byHand ? texts.mail(found.customer(), signal, told.hidden()) : null,
                byHand ? texts.description(found.customer(), signal, told.hidden()) : null);
    }
}
