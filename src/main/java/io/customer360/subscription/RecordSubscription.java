package io.customer360.subscription;

import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds, changes and removes subscriptions, by people who may edit and see revenue. A system that
 * feeds subscriptions sends each again and again under its external id: one that is known is
 * brought up to date.
 */
public final class RecordSubscription {

    private final Subscriptions subscriptions;
    private final CustomFields fields;
    private final SubscriptionsChanged changed;
    private final UnitOfWork work;
    private final Clock clock;

    /** Records in this store, and tells of every change. */
    public RecordSubscription(
            Subscriptions subscriptions,
            CustomFields fields,
            SubscriptionsChanged changed,
            UnitOfWork work,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.fields = fields;
        this.changed = changed;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Gives a customer one more subscription, or brings the one with its external id up to date;
     * {@code Stale} when a version is given that is not the one of today.
     */
    public PutSubscription put(CustomerId customer, SubscriptionDraft draft, Actor actor) {
        requireMay(actor);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(subscriptions::find)
                                .map(known -> fed(known, customer, draft, actor))
                                .map(known -> new PutSubscription(known, false))
                                .orElseGet(
                                        () ->
                                                new PutSubscription(
                                                        add(customer, draft, actor), true)));
    }

    /** Changes the terms; saving what is already there stores nothing. */
    public Subscription change(
            CustomerId customer, SubscriptionId id, SubscriptionDraft draft, Actor actor) {
        requireMay(actor);
        int version =
                draft.version()
                        .orElseThrow(() -> Rejected.at("version", "c360.input.required.error"));
        return work.inOne(
                () -> {
                    Subscription current = current(customer, id, version);
                    requireSame(current.externalId(), draft);
                    return changed(current, draft, actor);
                });
    }

    /** Takes a subscription away. */
    public void remove(CustomerId customer, SubscriptionId id, int version, Actor actor) {
        requireMay(actor);
        work.inOne(
                () -> {
                    Subscription current = current(customer, id, version);
                    changed.of(customer);
                    List<FieldChange> changes =
                            new ArrayList<>(removed(current.terms(), current.externalId()));
                    changes.addAll(fields.removed(FieldEntity.SUBSCRIPTION, id.value()));
                    subscriptions.remove(
                            current, version, revision(actor, current.terms(), changes));
                    fields.forget(FieldEntity.SUBSCRIPTION, id.value());
                    return current;
                });
    }

    private Subscription add(CustomerId customer, SubscriptionDraft draft, Actor actor) {
        requireRoom(customer);
        ExternalId externalId = draft.externalId().orElseGet(ExternalId::handMade);
        changed.of(customer);
        AcceptedFields custom = fields.adding(FieldEntity.SUBSCRIPTION, draft.custom(), actor);
        List<FieldChange> changes = new ArrayList<>(added(draft.terms(), externalId));
        changes.addAll(custom.changes());
        Subscription added =
                subscriptions.add(
                        customer,
                        externalId,
                        draft.terms(),
                        revision(actor, draft.terms(), changes));
        fields.save(FieldEntity.SUBSCRIPTION, added.id().value(), custom);
        return added;
    }

    private Subscription fed(
            Subscription known, CustomerId customer, SubscriptionDraft draft, Actor actor) {
        if (!known.customer().equals(customer)) {
            throw Rejected.at("externalId", "c360.subscriptions.external-id-taken.error");
        }
        if (draft.version().orElse(known.version()) != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft, actor);
    }

    private Subscription changed(Subscription current, SubscriptionDraft draft, Actor actor) {
        AcceptedFields custom = custom(current.id(), draft, actor);
        List<FieldChange> changes =
                new ArrayList<>(
                        FieldChange.between(
                                SubscriptionTexts.forHistory(current.terms(), current.externalId()),
                                SubscriptionTexts.forHistory(draft.terms(), current.externalId())));
        changes.addAll(custom.changes());
        if (changes.isEmpty()) {
            return current;
        }
        Revision revision = revision(actor, draft.terms(), changes);
        changed.of(current.customer());
        fields.save(FieldEntity.SUBSCRIPTION, current.id().value(), custom);
        return subscriptions.replace(
                current.changed(draft.terms(), revision), current.version(), revision);
    }

    private AcceptedFields custom(SubscriptionId id, SubscriptionDraft draft, Actor actor) {
        return draft.custom().isEmpty()
                ? AcceptedFields.NONE
                : fields.changing(
                        FieldEntity.SUBSCRIPTION,
                        fields.read(FieldEntity.SUBSCRIPTION, id.value()),
                        draft.custom(),
                        actor);
    }

    private static void requireMay(Actor actor) {
        actor.require(Permission.EDIT).require(Permission.SEE_REVENUE);
    }

    private void requireRoom(CustomerId customer) {
        if (subscriptions.of(customer).size() >= Subscription.MAX_PER_CUSTOMER) {
            throw Rejected.value(
                    "c360.subscriptions.too-many.error", Subscription.MAX_PER_CUSTOMER);
        }
    }

    private static void requireSame(ExternalId held, SubscriptionDraft draft) {
        if (!draft.externalId().orElse(held).equals(held)) {
            throw Rejected.at("externalId", "c360.subscriptions.external-id-fixed.error");
        }
    }

    private Subscription current(CustomerId customer, SubscriptionId id, int version) {
        Subscription current =
                subscriptions
                        .find(id)
                        .filter(held -> held.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private Revision revision(Actor actor, Terms terms, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), terms.plan(), changes);
    }

    private static List<FieldChange> added(Terms terms, ExternalId id) {
        return FieldChange.between(Map.of(), SubscriptionTexts.wholeForHistory(terms, id));
    }

    private static List<FieldChange> removed(Terms terms, ExternalId id) {
        return added(terms, id).stream()
                .map(field -> new FieldChange(field.field(), field.to(), ""))
                .toList();
    }
}
