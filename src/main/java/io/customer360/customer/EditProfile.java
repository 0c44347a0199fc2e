package io.customer360.customer;

import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saves what somebody has changed about a customer, unless somebody else was faster. */
public final class EditProfile {

    private final Profiles profiles;
    private final Snapshots snapshots;
    private final ProfileRules rules;
    private final CustomFields fields;
    private final ParentRule parents;
    private final Leaving leaving;
    private final Handovers handovers;
    private final UnitOfWork work;
    private final Clock clock;

    /** Saves to these profiles what the rules accept, and to the snapshots that lists read. */
    public EditProfile(
            Profiles profiles,
            Snapshots snapshots,
            ProfileRules rules,
            CustomFields fields,
            ParentRule parents,
            Leaving leaving,
            Handovers handovers,
            UnitOfWork work,
            Clock clock) {
        this.profiles = profiles;
        this.snapshots = snapshots;
        this.rules = rules;
        this.fields = fields;
        this.parents = parents;
        this.leaving = leaving;
        this.handovers = handovers;
        this.work = work;
        this.clock = clock;
    }

    /** The profile after the edit; an edit that changes nothing stores nothing. */
    public Profile on(CustomerId customer, ProfileEdit edit, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(() -> save(profiles.of(customer), edit, true, actor));
    }

    /** The same for an edit that puts back what was: who has left is not asked again why. */
    Profile back(CustomerId customer, ProfileEdit edit, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(() -> save(profiles.of(customer), edit, false, actor));
    }

    /** The profile after a nomination or its decision, which nobody can enter. */
    public Profile refer(Profile current, Optional<Reference> next, UserKey by) {
        Profile wanted = current.referred(next);
        return work.inOne(() -> store(current, wanted, AcceptedFields.NONE, Map.of(), by));
    }

    /** Refuses an edit that cannot be one of many customers. */
    public void checkMany(Profile wanted) {
        leaving.refuseMany(wanted.status());
    }

    private Profile save(Profile current, ProfileEdit edit, boolean asks, Actor actor) {
        Profile wanted = rules.apply(edit, current);
        AcceptedFields custom = custom(current.id().value(), edit, actor);
        if (current.version() != edit.version()) {
            throw new Stale(current);
        }
        wanted.externalId()
                .filter(id -> !current.externalId().equals(Optional.of(id)))
                .ifPresent(this::requireUnused);
        current.parent()
                .filter(parent -> !wanted.parent().equals(Optional.of(parent)))
                .ifPresent(parent -> parents.checkLeaving(parent, actor));
        wanted.parent()
                .filter(parent -> !current.parent().equals(Optional.of(parent)))
                .ifPresent(parent -> parents.check(current.id(), parent, actor));
        if (asks) {
            leaving.check(current, wanted, edit.departure());
        }
        return store(current, wanted, custom, edit.departure(), actor.key());
    }

    private void requireUnused(ExternalId id) {
        if (!profiles.with(id).isEmpty()) {
            throw Rejected.at("externalId", "c360.info.external-id-taken.error");
        }
    }

    private Profile store(
            Profile current,
            Profile wanted,
            AcceptedFields custom,
            Map<String, String> departure,
            UserKey by) {
        List<FieldChange> changes =
                new ArrayList<>(
                        FieldChange.between(ProfileTexts.of(current), ProfileTexts.of(wanted)));
        changes.addAll(custom.changes());
        if (changes.isEmpty()) {
            keep(current, current, departure, by, clock.instant());
            return current;
        }
        Revision revision = new Revision(by, clock.instant(), changes);
        Profile next = wanted.saved(revision);
        profiles.save(next, current.version(), revision);
        fields.save(FieldEntity.CUSTOMER, next.id().value(), custom);
        snapshots.keep(next);
        if (Handovers.between(current, next)) {
            handovers.follow(List.of(next));
        }
        keep(current, next, departure, by, revision.at());
        return next;
    }

    private void keep(
            Profile current, Profile next, Map<String, String> departure, UserKey by, Instant at) {
        leaving.keep(List.of(new Leaving.Edit(current, next, departure)), by, at);
    }

    private AcceptedFields custom(int customer, ProfileEdit edit, Actor actor) {
        return edit.custom().isEmpty()
                ? AcceptedFields.NONE
                : fields.changing(
                        FieldEntity.CUSTOMER,
                        fields.read(FieldEntity.CUSTOMER, customer),
                        edit.custom(),
                        actor);
    }
}
