package io.customer360.ingest;

import io.customer360.customer.Profiles;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.pulse.KeepNewest;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseChoices;
import io.customer360.pulse.RiskCategories;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in pulses by their external ids, else by their months. Whoever brings them says them, one
 * about each customer and month.
 */
public final class PulseIntake extends RecordIntake<FedPulse> {

    static final String MONTH = "month";

    private static final List<IntakeColumn> OWN =
            List.of(
                    CUSTOMERS,
                    CUSTOMER_SOURCES,
                    IntakeColumn.optional(
                                    EXTERNAL_ID,
                                    "c360.pulse.external-id.label",
                                    "id",
                                    "pulse id",
                                    "externe id")
                            .asKey(),
                    IntakeColumn.optional(SOURCE, "c360.pulse.source.label", "system", "quelle"),
                    IntakeColumn.required(MONTH, "c360.pulse.month.label", "period", "monat")
                            .asKey(),
                    IntakeColumn.required(
                            "level",
                            "c360.pulse.level.label",
                            "pulse",
                            "sentiment",
                            "mood",
                            "stimmung",
                            "stufe"),
                    IntakeColumn.optional(
                            "category",
                            "c360.pulse.category.label",
                            "risk category",
                            "risk",
                            "risikokategorie"),
                    IntakeColumn.optional(
                            "factors",
                            "c360.pulse.factors.label",
                            "risk factors",
                            "reasons",
                            "risikofaktoren"),
                    IntakeColumn.optional(
                            "summary",
                            "c360.pulse.summary.label",
                            "comment",
                            "note",
                            "notes",
                            "kommentar",
                            "zusammenfassung"));

    private final KeepNewest newest;
    private final Levels levels;
    private final RiskCategories risks;
    private final Profiles profiles;
    private final Today today;
    private final Clock clock;

    /** Takes in what goes into this store. */
    public PulseIntake(
            PulseRecords pulses,
            FindCustomers customers,
            CustomFields fields,
            Levels levels,
            RiskCategories risks,
            Profiles profiles,
            Today today,
            Clock clock) {
        super(pulses, customers, fields, clock);
        this.newest = new KeepNewest(pulses, today);
        this.levels = levels;
        this.risks = risks;
        this.profiles = profiles;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "pulses";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.VIEW, Permission.EDIT);
    }

    @Override
    String entity() {
        return Pulse.ENTITY;
    }

    @Override
    Optional<FieldEntity> fieldEntity() {
        return Optional.empty();
    }

    @Override
    List<IntakeColumn> own() {
        return OWN;
    }

    @Override
    boolean uniqueNames() {
        return true;
    }

    @Override
    Set<String> flags() {
        return Set.of();
    }

    @Override
    int most() {
        return FedPulse.MAX_PER_CUSTOMER;
    }

    @Override
    String tooMany() {
        return "c360.ingest.too-many-pulses.error";
    }

    @Override
    Reader<FedPulse> reader(Actor actor) {
        return new PulseReader(
                new PulseNames(levels, risks),
                new PulseChoices(levels, risks),
                profiles,
                today,
                Map.of(),
                clock.instant(),
                actor);
    }

    @Override
    void kept(Set<CustomerId> changed) {
        newest.follow(profiles.of(changed).values());
    }
}
