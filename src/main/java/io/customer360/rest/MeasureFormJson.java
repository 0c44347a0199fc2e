package io.customer360.rest;

import io.customer360.rest.view.Rounded;
import io.customer360.scorecard.GivenScore;
import io.customer360.scorecard.HealthMeasure;
import io.customer360.scorecard.UseSheet;
import io.customer360.shared.CustomerId;

/**
 * The form of a measure.
 *
 * @param manual whether people score it
 * @param score what it has; absent for nothing
 * @param comment blank for none
 */
public record MeasureFormJson(
        int customer,
        int use,
        int item,
        String text,
        boolean manual,
        Rounded score,
        int validDays,
        String comment) {

    static MeasureFormJson of(CustomerId customer, UseSheet sheet, HealthMeasure measure) {
        GivenScore given = sheet.marks().given(measure.id());
        return new MeasureFormJson(
                customer.value(),
                sheet.use().id().value(),
                measure.id().value(),
                measure.text(),
                measure.manual(),
                given.score().map(it -> new Rounded(it.score())).orElse(null),
                sheet.scorecard().validDays(),
                given.comment().map(GivenScore.Comment::text).orElse(""));
    }
}
