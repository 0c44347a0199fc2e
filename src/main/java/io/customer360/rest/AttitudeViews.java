package io.customer360.rest;

import io.customer360.pulse.Level;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseYear;
import io.customer360.pulse.ShowPulses;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.stream.Stream;

/** What a customer thinks and wants, and what is thought of it, as far as anybody has said. */
public final class AttitudeViews implements WidgetSources {
    private final ShowPulses pulses;
    private final Levels levels;

    /** Wired by Spring. */
    public AttitudeViews(ShowPulses pulses, Levels levels) {
        this.pulses = pulses;
        this.levels = levels;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource("attitude", "/attitude", (customer, actor) -> attitude(customer)));
    }

    /** The newest pulse of the last twelve months; nothing else is recorded yet. */
    View attitude(CustomerId id) {
        return View.of(
                "c360.summary.attitude",
                new AttitudeJson(
                        id.value(),
                        Stream.of(
                                        pulse(id),
                                        unknown("sentiment", "c360.attitude.sentiment.label"),
                                        unknown("nps", "c360.attitude.nps.label"),
                                        unknown("goals", "c360.attitude.goals.label"))
                                .toList()));
    }

    private AttitudeJson.Item pulse(CustomerId id) {
        return pulses.on(id)
                .year()
                .newest()
                .flatMap(PulseYear.Month::pulse)
                .map(this::item)
                .orElseGet(() -> unknown("pulse", "c360.attitude.pulse.label"));
    }

    private AttitudeJson.Item item(Pulse newest) {
        return new AttitudeJson.Item(
                new Label("pulse", "c360.attitude.pulse.label"),
                levels.find(newest.terms().level()).map(Level::name).orElse(null),
                newest.month().value());
    }

    private static AttitudeJson.Item unknown(String code, String textKey) {
        return new AttitudeJson.Item(new Label(code, textKey), null, null);
    }
}
