package io.customer360.health;

import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleFunction;

/** Turns what was measured of a customer into the values of the sub-measures. */
final class ReadSubject {

    private static final double PERCENT = 100;
    private static final double PER_MEMBERS = 10;

    private final Subject subject;
    private final HealthModel model;

    private ReadSubject(Subject subject, HealthModel model) {
        this.subject = subject;
        this.model = model;
    }

    /** What every sub-measure says. */
    static Map<SubMeasure, Reading> of(Subject subject, HealthModel model) {
        var read = new ReadSubject(subject, model);
        var readings = new EnumMap<SubMeasure, Reading>(SubMeasure.class);
        for (SubMeasure part : SubMeasure.values()) {
            readings.put(part, read.one(part));
        }
        return Collections.unmodifiableMap(readings);
    }

    private Reading one(SubMeasure part) {
        return switch (part) {
            case OVERDUE_COUNT -> amount(Measure.OVERDUE_INVOICES);
            case OVERDUE_DAYS -> overdueDays();
            case DAYS_LATE -> amount(Measure.DAYS_LATE);
            case SILENT_DAYS -> silentDays();
            case MEETINGS -> used(Measure.MEETINGS_90, Measure.MEETINGS_90);
            case MEMBERS_SEEN -> membersSeen();
            case ACTIVE_USERS -> times(Measure.ACTIVE_USERS_30, Measure.ACTIVE_USERS_BEFORE);
            case ADOPTION -> percent(Measure.FEATURES_ADOPTED);
            case KEY_EVENTS -> times(Measure.KEY_EVENTS_30, Measure.KEY_EVENTS_USUAL);
            case OPEN_LOAD -> openLoad();
            case RESOLUTION -> resolution();
            case ESCALATIONS ->
                    used(Measure.ESCALATED_OR_BREACHED_30, Measure.ESCALATED_OR_BREACHED_30);
            case SATISFACTION -> satisfaction();
            case CONTACT_TYPES -> used(Measure.CONTACT_TYPES, Measure.CONTACT_TYPES);
            case CHAMPION -> champion();
            case REVIEW_DAYS -> reviewDays();
            case PULSE, SCORECARD -> manual(part);
            case RENEWAL_DAYS -> renewalDays();
            case AUTO_RENEW -> percent(Measure.AUTO_RENEW_SHARE);
            case EXPANSION -> share(Measure.ARR_CHANGE_12);
        };
    }

    /** Nothing is overdue when no invoice is. */
    private Reading overdueDays() {
        var oldest = subject.measures().day(Measure.OLDEST_OVERDUE);
        if (oldest.isPresent()) {
            return new Reading.Known(subject.asOf().since(oldest.get()));
        }
        boolean none = subject.amount(Measure.OVERDUE_INVOICES).filter(it -> it == 0).isPresent();
        return none ? new Reading.Known(0) : missing(Why.NOT_KNOWN);
    }

    private Reading silentDays() {
        return subject.measures()
                .moment(Measure.LAST_MESSAGE)
                .<Reading>map(last -> new Reading.Known(subject.asOf().since(last)))
                .orElseGet(() -> never(Measure.LAST_MESSAGE));
    }

    /** Who has written and is no member any more does not make it more than all. */
    private Reading membersSeen() {
        var seen = used(Measure.MEMBERS_SEEN_30, Measure.LAST_MESSAGE);
        if (!(seen instanceof Reading.Known known)) {
            return seen;
        }
        return members(
                members ->
                        members == 0
                                ? missing(Why.NO_MEMBERS)
                                : new Reading.Known(
                                        Math.min(PERCENT, known.value() * PERCENT / members)));
    }

    private Reading openLoad() {
        var open = used(Measure.OPEN_TICKETS, Measure.OPEN_TICKETS);
        var usual = subject.baseline().map(Baseline::openPerTen).map(it -> it.max(Baseline.FLOOR));
        if (!(open instanceof Reading.Known known)) {
            return open;
        }
        if (usual.isEmpty()) {
            return missing(Why.NO_BASELINE);
        }
        return members(
                members ->
                        new Reading.Known(
                                known.value()
                                        * PER_MEMBERS
                                        / Math.max(1, members)
                                        / usual.get().doubleValue()));
    }

    private Reading resolution() {
        var count = subject.amount(Measure.RESOLVED_90);
        var countBefore = subject.amount(Measure.RESOLVED_BEFORE);
        if (count.isEmpty() || countBefore.isEmpty()) {
            return missing(Why.NOT_KNOWN);
        }
        if (Math.min(count.get(), countBefore.get()) < model.constant(Constant.RESOLVED_NEEDED)) {
            return missing(Why.TOO_FEW);
        }
        double floor = Duration.ofHours(model.constant(Constant.RESOLUTION_HOURS)).toMillis();
        return known(
                Measure.RESOLUTION_BEFORE,
                before ->
                        known(
                                Measure.RESOLUTION_90,
                                now ->
                                        new Reading.Known(
                                                Math.max(floor, now) / Math.max(floor, before))));
    }

    private Reading satisfaction() {
        return known(
                Measure.RATINGS_90,
                ratings ->
                        ratings < model.constant(Constant.RATINGS_NEEDED)
                                ? missing(Why.TOO_FEW)
                                : known(
                                        Measure.SATISFIED_90,
                                        it -> new Reading.Known(it * PERCENT / ratings)));
    }

    private Reading champion() {
        var champions = used(Measure.CHAMPIONS, Measure.CHAMPIONS);
        if (!(champions instanceof Reading.Known known)) {
            return champions;
        }
        int days = model.constant(Constant.CHAMPION_DAYS);
        boolean seen =
                subject.measures()
                        .moment(Measure.CHAMPION_SEEN)
                        .filter(it -> subject.asOf().since(it) <= days)
                        .isPresent();
        return new Reading.Known(known.value() > 0 && seen ? 1 : 0);
    }

    private Reading reviewDays() {
        return subject.measures()
                .day(Measure.LAST_QBR)
                .<Reading>map(last -> new Reading.Known(subject.asOf().since(last)))
                .orElseGet(() -> never(Measure.LAST_QBR));
    }

    private Reading manual(SubMeasure part) {
        var given = subject.manual(part);
        if (given.isEmpty()) {
            return missing(Why.NOT_KNOWN);
        }
        return given.get().stale(subject.asOf(), model)
                ? missing(Why.STALE)
                : new Reading.Known(given.get().score());
    }

    private Reading renewalDays() {
        return subject.measures()
                .day(Measure.NEAREST_RENEWAL)
                .<Reading>map(end -> new Reading.Known(subject.asOf().until(end)))
                .orElseGet(() -> missing(noRenewal() ? Why.NO_RENEWAL : Why.NOT_KNOWN));
    }

    private boolean noRenewal() {
        return subject.measures().never(Measure.NEAREST_RENEWAL)
                || subject.measures().of(Measure.AUTO_RENEW_SHARE).isPresent();
    }

    private Reading amount(Measure measure) {
        return known(measure, Reading.Known::new);
    }

    private Reading percent(Measure measure) {
        return known(measure, whole -> share(measure));
    }

    private Reading share(Measure measure) {
        return subject.measures()
                .number(measure)
                .<Reading>map(share -> new Reading.Known(share.movePointRight(2).doubleValue()))
                .orElseGet(() -> missing(Why.NOT_KNOWN));
    }

    /** None of what nobody in the instance has ever had tells nothing. */
    private Reading used(Measure measure, Measure kind) {
        return known(
                measure, it -> it > 0 || subject.inUse(kind) ? new Reading.Known(it) : notInUse());
    }

    private Reading never(Measure kind) {
        if (!subject.measures().never(kind)) {
            return missing(Why.NOT_KNOWN);
        }
        return subject.inUse(kind) ? new Reading.Never() : notInUse();
    }

    private Reading notInUse() {
        return missing(subject.baseline().isEmpty() ? Why.NO_BASELINE : Why.NOT_IN_USE);
    }

    private Reading times(Measure now, Measure before) {
        return known(
                before,
                was ->
                        was == 0
                                ? missing(Why.NOTHING_BEFORE)
                                : known(now, is -> new Reading.Known(is / was)));
    }

    private Reading members(DoubleFunction<Reading> reading) {
        return known(Measure.MEMBERS, reading);
    }

    private Reading known(Measure measure, DoubleFunction<Reading> reading) {
        return subject.amount(measure).map(reading::apply).orElseGet(() -> missing(Why.NOT_KNOWN));
    }

    private static Reading missing(Why why) {
        return new Reading.Missing(why);
    }
}
