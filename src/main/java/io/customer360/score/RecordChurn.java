package io.customer360.score;

import io.customer360.churn.ChurnEntry;
import io.customer360.churn.ChurnRecord;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.shared.UnitOfWork;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes what is kept of a customer who has left. */
public final class RecordChurn {

    private static final String VERSION = "version";

    private final ChurnRecords records;
    private final KeepDepartures departures;
    private final Profiles profiles;
    private final Statuses statuses;
    private final UnitOfWork work;
    private final Today today;
    private final Clock clock;

    /** Changes these records. */
    public RecordChurn(
            ChurnRecords records,
            KeepDepartures departures,
            Profiles profiles,
            Statuses statuses,
            UnitOfWork work,
            Today today,
            Clock clock) {
        this.records = records;
        this.departures = departures;
        this.profiles = profiles;
        this.statuses = statuses;
        this.work = work;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Reads {@code version} and the fields of {@link ChurnEntry}. Version 0 makes the record of a
     * customer whose status has said so since before there were records.
     */
    public KeptChurn put(CustomerId customer, Map<String, String> input, Actor actor) {
        actor.require(Permission.EDIT);
        Profile profile = profiles.of(customer);
        Fields fields = new Fields(input);
        int version = fields.required(VERSION, Parse::version).orElse(0);
        Optional<ChurnEntry> entry =
                fields.attempt("", () -> ChurnEntry.parse(input, today.in(profile.zone())));
        fields.check();
        return work.inOne(() -> put(profile, version, entry.orElseThrow(), actor));
    }

    /** Takes the record away; the customer is judged again, whatever its status. */
    public void remove(CustomerId customer, int version, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    KeptChurn held = held(customer, version);
                    take(held, actor);
                    return held;
                });
    }

    /** The same of this record, which may be over. */
    public void remove(CustomerId customer, int id, int version, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    KeptChurn held = of(customer, id);
                    requireSeen(held, version);
                    take(held, actor);
                    return held;
                });
    }

    /** Takes back that this record was made. */
    void undo(CustomerId customer, int id, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    KeptChurn held = of(customer, id);
                    take(held, actor);
                    return held;
                });
    }

    private KeptChurn of(CustomerId customer, int id) {
        return records.find(id)
                .filter(it -> it.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }

    private void take(KeptChurn held, Actor actor) {
        records.remove(held, revision(ChurnTexts.removed(held.record()), actor));
    }

    private KeptChurn put(Profile profile, int version, ChurnEntry entry, Actor actor) {
        if (version == 0 && records.open(profile.id()).isEmpty()) {
            requireLeft(profile);
            return departures.add(profile.id(), entry, actor.key(), clock.instant());
        }
        KeptChurn held = held(profile.id(), version);
        ChurnRecord next = departures.saying(entry, held.record());
        List<FieldChange> changes =
                FieldChange.between(ChurnTexts.of(held.record()), ChurnTexts.of(next));
        if (changes.isEmpty()) {
            return held;
        }
        Revision revision = revision(changes, actor);
        KeptChurn said = held.saying(next, revision);
        records.replace(List.of(new ChurnRecords.Edited(said, revision)));
        return said;
    }

    private void requireLeft(Profile profile) {
        boolean left = profile.status().flatMap(statuses::find).filter(Status::left).isPresent();
        if (!left) {
            throw Rejected.value("c360.churn.not-left.error");
        }
    }

    private KeptChurn held(CustomerId customer, int version) {
        KeptChurn held = records.open(customer).orElseThrow(NotFound::new);
        requireSeen(held, version);
        return held;
    }

    private static void requireSeen(KeptChurn held, int version) {
        if (held.version() != version) {
            throw new Stale(held);
        }
    }

    private Revision revision(List<FieldChange> changes, Actor actor) {
        return new Revision(actor.key(), clock.instant(), changes);
    }
}
