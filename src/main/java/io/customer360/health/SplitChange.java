package io.customer360.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks from one score to another in small steps, and notes by how much each moves the score; so
 * the parts add up, whatever their order. The order is fixed: data that appears, with its new
 * value; the model; the baseline; values; data that disappears; and each in the order of the page.
 * At every step there is either all the data of the start or all of the end, so that there is a
 * score.
 *
 * <p>What the old records would have said by the new model is the model's doing, and what they
 * would have said against the new baseline is the baseline's; only the rest is of the records.
 */
final class SplitChange {

    private final Map<SubMeasure, Reading> start;
    private final Map<SubMeasure, Reading> byModel;
    private final Map<SubMeasure, Reading> byBaseline;
    private final Map<SubMeasure, Reading> end;
    private final Map<SubMeasure, Reading> now;
    private final Map<WhyPart.Cause, Double> whole = new EnumMap<>(WhyPart.Cause.class);
    private final List<WhyPart> parts = new ArrayList<>();
    private HealthModel model;
    private double value;

    private SplitChange(ExactWhy.Made before, ExactWhy.Made after) {
        var rebased = before.subject().against(after.subject().baseline());
        this.start = ReadSubject.of(before.subject(), before.model());
        this.byModel = ReadSubject.of(before.subject(), after.model());
        this.byBaseline = ReadSubject.of(rebased, after.model());
        this.end = ReadSubject.of(after.subject(), after.model());
        this.now = new EnumMap<>(start);
        this.model = before.model();
        this.value = value();
    }

    /** The parts that moved the score, by sub-measure and then what is about the whole. */
    static List<WhyPart> parts(ExactWhy.Made before, ExactWhy.Made after) {
        var split = new SplitChange(before, after);
        split.walk(after.model());
        return split.parts();
    }

    private void walk(HealthModel next) {
        for (SubMeasure part : SubMeasure.values()) {
            if (!present(start, part) && present(end, part)) {
                step(cause(part, WhyPart.Cause.APPEARED), part, end.get(part));
            }
        }
        model = next;
        note(WhyPart.Cause.MODEL, Optional.empty());
        say(WhyPart.Cause.MODEL, byModel);
        say(WhyPart.Cause.BASELINE, byBaseline);
        say(WhyPart.Cause.VALUE, end);
        for (SubMeasure part : SubMeasure.values()) {
            if (present(start, part) && !present(end, part)) {
                step(cause(part, WhyPart.Cause.DISAPPEARED), part, end.get(part));
            }
        }
    }

    /** What had a value all along has the one that it has here. */
    private void say(WhyPart.Cause cause, Map<SubMeasure, Reading> readings) {
        for (SubMeasure part : SubMeasure.values()) {
            if (present(start, part) && present(readings, part)) {
                step(cause, part, readings.get(part));
            }
        }
    }

    private WhyPart.Cause cause(SubMeasure part, WhyPart.Cause records) {
        boolean after = present(end, part);
        if (present(byModel, part) == after) {
            return WhyPart.Cause.MODEL;
        }
        return present(byBaseline, part) == after ? WhyPart.Cause.BASELINE : records;
    }

    private void step(WhyPart.Cause cause, SubMeasure part, Reading next) {
        var before = now.put(part, next);
        if (next.equals(before)) {
            return;
        }
        note(cause, Optional.of(new WhyPart.Moved(part, before, next)));
    }

    private void note(WhyPart.Cause cause, Optional<WhyPart.Moved> moved) {
        double next = value();
        double points = next - value;
        value = next;
        if (points == 0) {
            return;
        }
        if (cause == WhyPart.Cause.MODEL || cause == WhyPart.Cause.BASELINE) {
            whole.merge(cause, points, Double::sum);
        } else {
            parts.add(new WhyPart(cause, moved, points));
        }
    }

    private List<WhyPart> parts() {
        List<WhyPart> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(it -> it.moved().orElseThrow().part()));
        whole.forEach((cause, points) -> sorted.add(new WhyPart(cause, Optional.empty(), points)));
        return sorted;
    }

    private double value() {
        return MakeScore.value(model, now).orElseThrow();
    }

    private static boolean present(Map<SubMeasure, Reading> readings, SubMeasure part) {
        return readings.get(part).present();
    }
}
