package io.customer360.scorecard;

import io.customer360.measure.MeasureGroup;
import io.customer360.scorecard.GivenScore.Given;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the app finds out by itself about one scorecard of a customer.
 *
 * @param day the day it is for the customer
 * @param factors the scores of the factors of the customer's health that have data
 */
record ScoreUse(
        UseSheet sheet, Conditions conditions, LocalDate day, Map<MeasureGroup, Double> factors) {

    /** A scorecard without anything to do by hand is as fresh as the last look at it. */
    private static final Duration LOOKED_AT = Duration.ofDays(1);

    /** Smaller steps of a factor are not worth a row. */
    private static final double STEP = 0.05;

    /** What is to be written; nothing when all is as before. */
    Optional<UseChange> change() {
        List<Tick> ticks = ticks();
        List<GivenScore> given = given();
        UseSheet next = sheet.with(sheet.marks().with(ticks, given));
        if (alone() && !sheet.use().score().touched().plus(LOOKED_AT).isAfter(sheet.now())) {
            next = next.touched();
        }
        boolean same =
                ticks.isEmpty() && given.isEmpty() && next.use().score().like(sheet.use().score());
        return same ? Optional.empty() : Optional.of(new UseChange(next.use(), ticks, given));
    }

    private boolean alone() {
        return sheet.scorecard().content().items().stream().noneMatch(Item::manual);
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (Objective objective : sheet.scorecard().content().objectives()) {
            objective.condition().flatMap(it -> tick(objective.id(), it)).ifPresent(ticks::add);
        }
        return ticks;
    }

    /** What cannot be checked stays as it was. */
    private Optional<Tick> tick(ItemId item, TicketCondition condition) {
        OptionalInt found = conditions.of(condition, sheet.use().customer());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean holds = condition.holds(found.getAsInt());
        Optional<Tick> before = sheet.marks().tick(item);
        boolean turned = before.filter(it -> it.ticked() == holds).isEmpty();
        boolean byHand = before.flatMap(Tick::by).isPresent();
        if (!turned && !byHand && before.get().found().equals(found)) {
            return Optional.empty();
        }
        var at = turned ? sheet.now() : before.get().at();
        return Optional.of(new Tick(item, holds, at, Optional.empty(), found));
    }

    private List<GivenScore> given() {
        List<GivenScore> given = new ArrayList<>();
        for (HealthMeasure measure : sheet.scorecard().content().measures()) {
            GivenScore before = sheet.marks().given(measure.id());
            GivenScore next = weekly(measure, measured(measure, before));
            if (!next.equals(before)) {
                given.add(next);
            }
        }
        return given;
    }

    private GivenScore measured(HealthMeasure measure, GivenScore before) {
        return measure.factor()
                .map(it -> before.measured(Optional.ofNullable(factors.get(it)), STEP, this::fresh))
                .orElse(before);
    }

    private Given fresh(double score) {
        return new Given(score, sheet.now(), Optional.empty());
    }

    /** The first look of a week keeps what the measure has; later ones follow what is measured. */
    private GivenScore weekly(HealthMeasure measure, GivenScore given) {
        return given.score()
                .filter(it -> !sheet.stale(given))
                .filter(it -> !measure.manual() || !given.weeks().has(day))
                .map(it -> given.in(given.weeks().with(day, it.score())))
                .orElse(given);
    }
}
