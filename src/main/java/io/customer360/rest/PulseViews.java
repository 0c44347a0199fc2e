package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.customer.People;
import io.customer360.health.Constant;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseId;
import io.customer360.pulse.PulseSheet;
import io.customer360.pulse.PulseYear;
import io.customer360.pulse.RiskCategories;
import io.customer360.pulse.ShowPulses;
import io.customer360.rest.view.View;
import io.customer360.score.Models;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Optional;

/** Views of pulses that the API and the pages share. Who asks has been checked before. */
public final class PulseViews implements WidgetSources, NewerRecords {
    private final Access access;
    private final ShowPulses shown;
    private final Levels levels;
    private final RiskCategories risks;
    private final People people;
    private final Models models;
    private final PulseForms forms;

    /** Wired by Spring. */
    public PulseViews(
            Access access,
            ShowPulses shown,
            Levels levels,
            RiskCategories risks,
            People people,
            Models models) {
        this.access = access;
        this.shown = shown;
        this.levels = levels;
        this.risks = risks;
        this.people = people;
        this.models = models;
        this.forms = new PulseForms(levels, risks);
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "pulse",
                        "/pulses",
                        (customer, actor) -> list(customer, PulsesAsked.newest("overview"), actor)),
                new WidgetSource(
                        "pulse-full",
                        "/pulses?at=health",
                        (customer, actor) -> list(customer, PulsesAsked.newest("health"), actor)));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof Pulse pulse
                ? Optional.of(words(access.requireVisible(pulse.customer())).json(pulse))
                : Optional.empty();
    }

    /** Twelve months, one of them in full. */
    View list(CustomerId customer, PulsesAsked asked, Actor actor) {
        var sheet = shown.on(customer);
        var words = words(actor);
        var stale = stale(sheet);
        var newest = sheet.year().newest();
        var chosen =
                asked.month()
                        .flatMap(sheet.year()::find)
                        .filter(month -> !month.all().isEmpty())
                        .or(() -> newest);
        var months =
                sheet.year().months().stream()
                        .map(
                                month ->
                                        json(
                                                month,
                                                words,
                                                is(chosen, month),
                                                stale.isPresent() && is(newest, month)))
                        .toList();
        return View.of(
                "c360.pulse.widget",
                new PulsesJson(
                        customer.value(),
                        asked.at(),
                        months,
                        newest.isEmpty(),
                        stale.orElse(null),
                        actor.may(Permission.EDIT)));
    }

    /** One pulse. */
    View one(CustomerId customer, PulseId id, Actor actor) {
        return View.of("c360.pulse.one", words(actor).json(shown.one(customer, id)));
    }

    /** The form of a new pulse, about the month asked for when it may still be written about. */
    View emptyForm(CustomerId customer, PulsesAsked asked) {
        var current = shown.month(customer);
        var months = current.shown();
        var chosen = asked.month().filter(months::contains).orElse(current);
        return View.of("c360.pulse.form", forms.blank(customer, asked.at(), months, chosen));
    }

    /** The form of a pulse. */
    View form(CustomerId customer, PulseId id, PulsesAsked asked, Actor actor) {
        var pulse = shown.changeable(customer, id, actor);
        return View.of("c360.pulse.form", forms.of(pulse, asked.at()));
    }

    private Optional<PulsesJson.Stale> stale(PulseSheet sheet) {
        return sheet.age()
                .map(
                        days ->
                                new PulsesJson.Stale(
                                        days, models.health().constant(Constant.PULSE_DAYS)))
                .filter(told -> told.days() > told.after());
    }

    private static PulsesJson.Month json(
            PulseYear.Month month, PulseWords words, boolean chosen, boolean stale) {
        return new PulsesJson.Month(
                month.month().value(),
                month.pulse().map(words::json).orElse(null),
                month.others().stream().map(words::json).toList(),
                chosen,
                stale);
    }

    private static boolean is(Optional<PulseYear.Month> wanted, PulseYear.Month month) {
        return wanted.filter(month::equals).isPresent();
    }

    private PulseWords words(Actor actor) {
        return new PulseWords(levels.all(), risks.all(), people, actor);
    }
}
