package io.customer360.pulse;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.NotFound;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts fields of a pulse back, as an edit like any other. */
public final class RestorePulse implements Restorer, RecordReverter {
    private static final String CATEGORY = PulseField.CATEGORY.field();
    private static final String FACTORS = PulseField.FACTORS.field();
    private static final Set<String> RISK = Set.of(CATEGORY, FACTORS);

    /** More than the fields of one edit, which have ids beside each other. */
    private static final int NEIGHBOURS = 10;

    private final Pulses pulses;
    private final RecordPulse record;
    private final RiskCategories risks;
    private final Changes changes;

    /** Restores by this use case. */
    public RestorePulse(Pulses pulses, RecordPulse record, RiskCategories risks, Changes changes) {
        this.pulses = pulses;
        this.record = record;
        this.risks = risks;
        this.changes = changes;
    }

    @Override
    public String entity() {
        return Pulse.ENTITY;
    }

    @Override
    public void restore(Change change, Actor actor) {
        putBack(withRest(change), actor);
    }

    @Override
    public void remove(Change added, Actor actor) {
        Pulse held = held(added);
        record.remove(held.customer(), held.id(), held.version(), actor);
    }

    @Override
    public void putBack(List<Change> edit, Actor actor) {
        Pulse held = held(edit.get(0));
        Map<String, String> input = new LinkedHashMap<>(PulseTexts.of(held));
        input.put("version", Integer.toString(held.version()));
        for (Change change : edit) {
            if (input.replace(change.field(), change.from()) == null) {
                throw new NotFound();
            }
        }
        Set<String> put = edit.stream().map(Change::field).collect(Collectors.toSet());
        if (put.contains(CATEGORY) && !put.contains(FACTORS)) {
            input.put(FACTORS, factors(held.terms().factors(), input.get(CATEGORY)));
        }
        record.change(held.customer(), held.id(), PulseDraft.parse(input), actor);
    }

    /** Category and factors go together: what the same edit changed of both. */
    private List<Change> withRest(Change change) {
        if (!RISK.contains(change.field())) {
            return List.of(change);
        }
        return changes
                .newest(
                        change.customer(),
                        OptionalInt.of(change.id() + NEIGHBOURS),
                        Set.of(),
                        2 * NEIGHBOURS)
                .stream()
                .filter(it -> it.revision() == change.revision() && RISK.contains(it.field()))
                .toList();
    }

    /** Those of these that a category has. */
    private String factors(List<RiskFactorId> said, String category) {
        List<RiskFactorId> known =
                category.isEmpty()
                        ? List.of()
                        : risks.find(RiskCategoryId.of(category)).stream()
                                .flatMap(it -> it.factors().stream())
                                .map(RiskFactor::id)
                                .toList();
        return said.stream()
                .filter(known::contains)
                .map(RiskFactorId::toString)
                .collect(Collectors.joining(","));
    }

    private Pulse held(Change change) {
        return pulses.find(PulseId.of(change.entityId())).orElseThrow(NotFound::new);
    }
}
