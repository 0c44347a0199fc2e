package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.pulse.Level;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.Mood;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.RecordPulse;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskFactor;
import io.customer360.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pulses in words, for one reader: the names of what they refer to are looked up once. */
final class PulseWords {
    private final Map<LevelId, Level> levels;
    private final List<RiskCategory> risks;
    private final People people;
    private final Actor reader;

    PulseWords(List<Level> levels, List<RiskCategory> risks, People people, Actor reader) {
        this.levels = levels.stream().collect(Collectors.toMap(Level::id, Function.identity()));
        this.risks = risks;
        this.people = people;
        this.reader = reader;
    }

    /** A pulse as answers show it. */
    PulseJson json(Pulse pulse) {
        var terms = pulse.terms();
        var level = Optional.ofNullable(levels.get(terms.level()));
        var category =
                terms.category()
                        .flatMap(id -> risks.stream().filter(it -> it.id().equals(id)).findFirst());
        var edit = Optional.of(pulse.stamp()).filter(it -> pulse.edited());
        return new PulseJson(
                pulse.id().value(),
                pulse.month().value(),
                level.map(LevelJson::of).orElse(null),
                level.map(it -> Mood.of(it.points()).code()).orElse(null),
                category.map(it -> new PulseJson.Named(it.id().value(), it.name())).orElse(null),
                category.map(it -> factors(it, pulse)).orElse(List.of()),
                terms.summary(),
                pulse.counts(),
                people.name(pulse.author()),
                pulse.stamp().created(),
                pulse.edited(),
                edit.map(it -> people.name(it.updatedBy())).orElse(null),
                edit.map(it -> it.updated()).orElse(null),
                pulse.externalId().source(),
                pulse.externalId().id(),
                pulse.version(),
                RecordPulse.mayChange(pulse, reader));
    }

    private static List<PulseJson.Named> factors(RiskCategory category, Pulse pulse) {
        return pulse.terms().factors().stream()
                .map(id -> category.find(id).orElse(null))
                .filter(Objects::nonNull)
                .map((RiskFactor it) -> new PulseJson.Named(it.id().value(), it.name()))
                .toList();
    }
}
