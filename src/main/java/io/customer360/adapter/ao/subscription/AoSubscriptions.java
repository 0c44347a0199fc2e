package io.customer360.adapter.ao.subscription;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionId;
import io.customer360.subscription.Subscriptions;
import io.customer360.subscription.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Subscriptions in the database. */
public final class AoSubscriptions implements Subscriptions {
    private static final int PLANS_FROM = 500;

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final ReadOnce once;

    /** Wired by Spring. */
    public AoSubscriptions(ActiveObjects ao, AoRevisions revisions, ReadOnce once) {
        this.ao = ao;
        this.revisions = revisions;
        this.once = once;
    }

    @Override
    public List<Subscription> of(CustomerId customer) {
        return once.of(
                Map.entry(SubscriptionRow.class, customer),
                () -> List.copyOf(of(List.of(customer)).get(customer)));
    }

    @Override
    public Map<CustomerId, List<Subscription>> of(Collection<CustomerId> customers) {
        Map<CustomerId, List<Subscription>> found = new LinkedHashMap<>();
        customers.forEach(customer -> found.put(customer, new ArrayList<>()));
        InList.read(
                        SubscriptionRow.ORG_ID,
                        customers.stream().map(CustomerId::value).toList(),
                        Subscription.MAX_PER_CUSTOMER,
                        query -> ao.find(SubscriptionRow.class, query))
                .stream()
                .map(SubscriptionRows::copy)
                .sorted(comparing(held -> held.id().value()))
                .forEach(held -> found.get(held.customer()).add(held));
        return found;
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return row(id).map(SubscriptionRows::copy);
    }

    @Override
    public Optional<Subscription> find(ExternalId id) {
        return first(
                        Query.select()
                                .where(
                                        SubscriptionRow.SOURCE
                                                + " = ? AND "
                                                + SubscriptionRow.EXT_ID
                                                + " = ?",
                                        id.source(),
                                        id.id()))
                .map(SubscriptionRows::copy);
    }

    @Override
    public Subscription add(CustomerId customer, ExternalId id, Terms terms, Revision revision) {
        var row = insert(SubscriptionRows.columns(customer, id, terms, revision.created()), id);
        var added = SubscriptionRows.copy(row);
        take(added, 1, 0, revision);
        return added;
    }

    @Override
    public Subscription replace(Subscription next, int expectedVersion, Revision revision) {
        take(next, next.version(), expectedVersion, revision);
        SubscriptionRows.update(row(next.id()).orElseThrow(NotFound::new), next);
        return next;
    }

    @Override
    public void remove(Subscription subscription, int expectedVersion, Revision revision) {
        take(subscription, expectedVersion + 1, expectedVersion, revision);
        int id = subscription.id().value();
        if (ao.deleteWithSQL(SubscriptionRow.class, SubscriptionRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    @Override
    public List<String> plans(CustomerId customer) {
        return plans(names().where(SubscriptionRow.ORG_ID + " = ?", customer.value()));
    }

    @Override
    public List<String> plansOfAll() {
        return plans(names());
    }

    private static Query names() {
        return Query.select(SubscriptionRow.ID + ", " + SubscriptionRow.PLAN_NAME);
    }

    /** Streamed, because a search would preload whole rows; the latest subscriptions count. */
    private List<String> plans(Query names) {
        var plans = new ArrayList<String>();
        var latest = names.order(SubscriptionRow.ID + " DESC").limit(PLANS_FROM);
        ao.stream(SubscriptionRow.class, latest, row -> plans.add(row.getPlanName()));
        return plans.stream().distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private Optional<SubscriptionRow> row(SubscriptionId id) {
        return first(Query.select().where(SubscriptionRow.ID + " = ?", id.value()));
    }

    private Optional<SubscriptionRow> first(Query query) {
        return Stream.of(ao.find(SubscriptionRow.class, query.limit(1))).findFirst();
    }

    private SubscriptionRow insert(Map<String, Object> columns, ExternalId id) {
        try {
            return ao.create(SubscriptionRow.class, columns);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> refuseTaken(id), refused);
        }
    }

    private Optional<Subscription> refuseTaken(ExternalId id) {
        if (find(id).isPresent()) {
            throw Rejected.at("externalId", "c360.subscriptions.external-id-taken.error");
        }
        return Optional.empty();
    }

    private void take(Subscription held, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Subscription.ENTITY, held.id().value()),
                version,
                Optional.of(held.customer()),
                revision,
                () -> {
                    var now = find(held.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() > expectedVersion);
                });
    }
}
