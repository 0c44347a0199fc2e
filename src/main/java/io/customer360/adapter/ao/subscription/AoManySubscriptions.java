package io.customer360.adapter.ao.subscription;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.ManyRecords;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.ingest.Fresh;
import io.customer360.ingest.Held;
import io.customer360.ingest.SubscriptionRecords;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionId;
import io.customer360.subscription.Terms;
import java.util.Map;
import java.util.Optional;

/** Subscriptions in the database, many at a time. */
public final class AoManySubscriptions extends ManyRecords<SubscriptionRow, Terms>
        implements SubscriptionRecords {

    /** Wired by Spring. */
    public AoManySubscriptions(ActiveObjects ao, AoRevisions revisions) {
        super(ao, revisions, SubscriptionRow.class, Subscription.ENTITY);
    }

    @Override
    protected Held<Terms> copy(SubscriptionRow row) {
        var held = SubscriptionRows.copy(row);
        return new Held<>(
                row.getID(),
                held.customer(),
                held.externalId(),
                held.terms(),
                held.stamp(),
                held.version(),
                false);
    }

    @Override
    protected Map<String, Object> columns(Fresh<Terms> fresh) {
        return SubscriptionRows.columns(
                fresh.customer(), fresh.id(), fresh.terms(), fresh.revision().created());
    }

    @Override
    protected void update(SubscriptionRow row, Held<Terms> next) {
        SubscriptionRows.update(
                row,
                new Subscription(
                        new SubscriptionId(next.id()),
                        next.customer(),
                        next.externalId(),
                        next.terms(),
                        next.stamp(),
                        next.version()));
    }

    @Override
    protected Optional<String> nameColumn() {
        return Optional.empty();
    }

    @Override
    protected String name(SubscriptionRow row) {
        return row.getPlanName();
    }

    @Override
    protected ExternalId externalId(SubscriptionRow row) {
        return new ExternalId(row.getSource(), row.getExtId());
    }

    @Override
    protected CustomerId customer(SubscriptionRow row) {
        return new CustomerId(row.getOrgId());
    }
}
