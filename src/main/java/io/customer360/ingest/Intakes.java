package io.customer360.ingest;

import io.customer360.shared.Actor;
import io.customer360.shared.Rejected;
import java.util.List;

/** The kinds of records that can be brought in. */
public final class Intakes {
    private final List<Intake> all;

    /** Wired with every kind. */
    public Intakes(List<Intake> all) {
        this.all = List.copyOf(all);
    }

    /** The kinds for which this person holds what is needed. */
    public List<Intake> open(Actor actor) {
        return all.stream().filter(it -> it.needs().stream().allMatch(actor::may)).toList();
    }

    /** The kind with this name, for somebody who holds what it needs. */
    public Intake of(String kind, Actor actor) {
        Intake found =
                all.stream()
                        .filter(it -> it.kind().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> Rejected.at("kind", "c360.import.kind.error"));
        found.needs().forEach(actor::require);
        return found;
    }
}
