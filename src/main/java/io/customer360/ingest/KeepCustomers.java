package io.customer360.ingest;

import io.customer360.customer.Handovers;
import io.customer360.customer.Leaving;
import io.customer360.customer.Organisation;
import io.customer360.customer.OrganisationMaker;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileField;
import io.customer360.customer.Snapshots;
import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.membership.Snapshot;
import io.customer360.membership.SnapshotCopies;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Stores what entries say about customers. Organisations are created first, outside of the unit of
 * work; should that fail, the next attempt is given the same ones by their names.
 */
public final class KeepCustomers {

    /** Snapshots of organisations that no refresh has seen yet belong to none. */
    private static final int NO_RUN = 0;

    private final OrganisationMaker maker;
    private final ManyProfiles profiles;
    private final Snapshots snapshots;
    private final SnapshotCopies copies;
    private final CustomFields fields;
    private final Leaving leaving;
    private final Handovers handovers;
    private final TagEntries tags;
    private final Clock clock;

    /** Stores in these places. */
    public KeepCustomers(
            OrganisationMaker maker,
            ManyProfiles profiles,
            Snapshots snapshots,
            SnapshotCopies copies,
            CustomFields fields,
            Leaving leaving,
            Handovers handovers,
            TagEntries tags,
            Clock clock) {
        this.maker = maker;
        this.profiles = profiles;
        this.snapshots = snapshots;
        this.copies = copies;
        this.fields = fields;
        this.leaving = leaving;
        this.handovers = handovers;
        this.tags = tags;
        this.clock = clock;
    }

    /** Stores all of these, and tells the customers in their order. */
    List<CustomerId> all(List<CustomerPlan> plans, Actor actor) {
        Instant now = clock.instant();
        List<CustomerId> ids = plans.stream().map(plan -> customer(plan, actor)).toList();
        List<Edited<Profile>> edited = new ArrayList<>();
        List<Snapshot> created = new ArrayList<>();
        List<Profile> kept = new ArrayList<>();
        List<Profile> handed = new ArrayList<>();
        Map<Integer, AcceptedFields> custom = new HashMap<>();
        Map<CustomerId, List<String>> given = new HashMap<>();
        for (int at = 0; at < plans.size(); at++) {
            CustomerPlan plan = plans.get(at);
            CustomerId id = ids.get(at);
            if (plan.describes()) {
                Revision revision = new Revision(actor.key(), now, changes(plan));
                Profile next = plan.wanted().of(id).saved(revision);
                edited.add(new Edited<>(next, revision));
                custom.put(id.value(), plan.custom());
                plan.current()
                        .filter(before -> Handovers.between(before, next))
                        .ifPresent(before -> handed.add(next));
                if (plan.current().isPresent()) {
                    kept.add(next);
                } else {
                    created.add(Snapshot.of(new Organisation(id, plan.name()), next));
                }
            }
            given.put(id, plan.tags());
        }
        if (!edited.isEmpty()) {
            profiles.saveEach(edited);
            fields.saveAll(FieldEntity.CUSTOMER, custom);
        }
        keep(kept, created);
        if (!handed.isEmpty()) {
            handovers.follow(handed);
        }
        leave(plans, ids, actor, now);
        tags.give(given, actor, now);
        return ids;
    }

    private void leave(List<CustomerPlan> plans, List<CustomerId> ids, Actor actor, Instant now) {
        List<Leaving.Edit> edits = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            CustomerPlan plan = plans.get(at);
            Profile next = plan.wanted().of(ids.get(at));
            Profile before = plan.current().orElseGet(() -> Profile.blank(next.id()));
            edits.add(new Leaving.Edit(before, next, plan.departure()));
        }
        leaving.keep(edits, actor.key(), now);
    }

    private CustomerId customer(CustomerPlan plan, Actor actor) {
        return plan.current()
                .map(Profile::id)
                .orElseGet(() -> maker.create(plan.name(), actor.require(Permission.MANAGE)));
    }

    private void keep(List<Profile> kept, List<Snapshot> created) {
        if (!kept.isEmpty()) {
            snapshots.keepAll(kept);
        }
        if (!created.isEmpty()) {
            List<CustomerId> ids = created.stream().map(Snapshot::customer).toList();
            copies.replace(copies.of(ids), created, NO_RUN);
        }
    }

    /**
     * The beginning of a profile is one line of history, however much it says, and one more for the
     * status, whose history is told by itself.
     */
    private static List<FieldChange> changes(CustomerPlan plan) {
        boolean begins = plan.current().map(Profile::version).orElse(0) == 0;
        if (!begins) {
            return plan.changes();
        }
        String name = plan.name().isEmpty() ? plan.wanted().id().toString() : plan.name();
        return Stream.concat(
                        plan.changes().stream()
                                .filter(it -> it.field().equals(ProfileField.STATUS.field())),
                        Stream.of(new FieldChange(Profile.ENTITY, "", name)))
                .toList();
    }
}
