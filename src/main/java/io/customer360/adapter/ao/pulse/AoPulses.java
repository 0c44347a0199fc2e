package io.customer360.adapter.ao.pulse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.external.ExternalKey;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.privacy.Subject;
import io.customer360.pulse.NewestPulse;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseId;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.pulse.Pulses;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Pulses in the database. */
public final class AoPulses implements Pulses {
    private static final String OF_CUSTOMER = PulseRow.ORG_ID + " = ?";
    private static final String NEWEST_FIRST =
            PulseRow.MONTH_NO + " DESC, " + PulseRow.SAID_AT + " DESC, " + PulseRow.ID + " DESC";

    private static final int MOST_SHOWN = Pulse.MAX_PER_MONTH * PulseMonth.SHOWN;

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final ReadOnce once;
    private final AoNewestPulses newest;

    /** Wired by Spring. */
    public AoPulses(ActiveObjects ao, AoRevisions revisions, ReadOnce once) {
        this.ao = ao;
        this.revisions = revisions;
        this.once = once;
        this.newest = new AoNewestPulses(ao);
    }

    @Override
    public List<Pulse> since(CustomerId customer, PulseMonth month) {
        var where = OF_CUSTOMER + " AND " + PulseRow.MONTH_NO + " >= ?";
        return once.of(
                List.of(PulseRow.class, customer, month),
                () -> pulses(where, MOST_SHOWN, customer.value(), month.number()));
    }

    @Override
    public List<Pulse> of(CustomerId customer, PulseMonth month) {
        var where = OF_CUSTOMER + " AND " + PulseRow.MONTH_NO + " = ?";
        return pulses(where, Pulse.MAX_PER_MONTH, customer.value(), month.number());
    }

    @Override
    public List<Pulse> counting(CustomerId customer, int max) {
        var where = OF_CUSTOMER + " AND " + PulseRow.COUNTS + " = ?";
        return pulses(where, max, customer.value(), true);
    }

    @Override
    public Optional<Pulse> find(PulseId id) {
        return row(id).map(PulseRows::copy);
    }

    @Override
    public Optional<Pulse> find(ExternalId id) {
        return first(PulseRow.EXT_KEY + " = ?", ExternalKey.of(id)).map(PulseRows::copy);
    }

    @Override
    public Pulse add(
            CustomerId customer,
            ExternalId id,
            PulseMonth month,
            PulseTerms terms,
            Revision revision) {
        var row = insert(PulseRows.columns(customer, id, month, terms, revision.created()), id);
        var added = PulseRows.copy(row);
        take(added, 1, 0, revision);
        return added;
    }

    @Override
    public Pulse replace(Pulse next, int expectedVersion, Revision revision) {
        take(next, next.version(), expectedVersion, revision);
        var row = row(next.id()).orElseThrow(NotFound::new);
        PulseRows.update(row, next.terms(), next.stamp(), next.version());
        return next;
    }

    @Override
    public void remove(Pulse pulse, int expectedVersion, Revision revision) {
        take(pulse, expectedVersion + 1, expectedVersion, revision);
        int id = pulse.id().value();
        if (ao.deleteWithSQL(PulseRow.class, PulseRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    @Override
    public void count(Pulse pulse, boolean counts) {
        var row = row(pulse.id()).orElseThrow(NotFound::new);
        row.setCounts(counts);
        row.setSlot(
                counts && !pulse.author().equals(Subject.ERASED)
                        ? PulseSlot.of(pulse.customer(), pulse.month(), pulse.author())
                        : PulseSlot.ofNote(pulse.id().value()));
        row.save();
    }

    @Override
    public void newest(CustomerId customer, Optional<NewestPulse> pulse) {
        newest.keep(customer, pulse);
    }

    private List<Pulse> pulses(String where, int max, Object... values) {
        var query = Query.select().where(where, values).order(NEWEST_FIRST).limit(max);
        return Stream.of(ao.find(PulseRow.class, query)).map(PulseRows::copy).toList();
    }

    private Optional<PulseRow> row(PulseId id) {
        return first(PulseRow.ID + " = ?", id.value());
    }

    private Optional<PulseRow> first(String where, Object value) {
        var query = Query.select().where(where, value).limit(1);
        return Stream.of(ao.find(PulseRow.class, query)).findFirst();
    }

    /** Of two who say or feed the same pulse at once, the second is told of the first. */
    private PulseRow insert(Map<String, Object> columns, ExternalId id) {
        try {
            return ao.create(PulseRow.class, columns);
        } catch (RuntimeException refused) {
            var slot = columns.get(PulseRow.SLOT);
            throw new LostRace(
                    () ->
                            find(id).or(
                                            () ->
                                                    first(PulseRow.SLOT + " = ?", slot)
                                                            .map(PulseRows::copy)),
                    refused);
        }
    }

    private void take(Pulse held, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Pulse.ENTITY, held.id().value()),
                version,
                Optional.of(held.customer()),
                revision,
                () -> {
                    var now = find(held.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() > expectedVersion);
                });
    }
}
