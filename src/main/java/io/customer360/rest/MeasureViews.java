package io.customer360.rest;

import io.customer360.measure.ShowMeasures;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;

/** The view of what was measured of a customer. Who asks has been checked before. */
public final class MeasureViews implements WidgetSources {
    private final ShowMeasures measures;

    /** Wired by Spring. */
    public MeasureViews(ShowMeasures measures) {
        this.measures = measures;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("measures", "/measures", this::on));
    }

    /** The measures of one customer, as far as this reader may see them. */
    public View on(CustomerId customer, Actor reader) {
        return View.of(
                "c360.measures.widget", MeasuresJson.of(customer, measures.on(customer, reader)));
    }
}
