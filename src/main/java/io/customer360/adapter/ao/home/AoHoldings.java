package io.customer360.adapter.ao.home;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.field.FieldDefinitionRow;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.subscription.SubscriptionRow;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListCustomers;
import io.customer360.home.Held;
import io.customer360.home.Holdings;
import io.customer360.shared.Actor;
import java.util.OptionalInt;
import net.java.ao.Query;

/** Counts rows, and asks the list for what one person sees. */
public final class AoHoldings implements Holdings {
    private final ActiveObjects ao;
    private final ListCustomers customers;

    /** Wired by Spring. */
    public AoHoldings(ActiveObjects ao, ListCustomers customers) {
        this.ao = ao;
        this.customers = customers;
    }

    @Override
    public Held count() {
        return new Held(
                ao.count(SnapshotRow.class),
                ao.count(SnapshotRow.class, having(SnapshotRow.CSM_KEY)),
                ao.count(SnapshotRow.class, having(SnapshotRow.STATUS_ID)),
                ao.count(SubscriptionRow.class),
                ao.count(InvoiceRow.class),
                ao.count(ContactRow.class, Query.select().where(ContactRow.DELETED + " IS NULL")),
                ao.count(FieldDefinitionRow.class));
    }

    @Override
    public OptionalInt visibleTo(Actor viewer) {
        return customers.count(CustomerQuery.FIRST, viewer);
    }

    private static Query having(String column) {
        return Query.select().where(column + " IS NOT NULL");
    }
}
