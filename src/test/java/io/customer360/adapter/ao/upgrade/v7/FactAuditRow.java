package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How facts compared with tickets in one run. */
@Table("FACT_AUDIT")
@Preload
public interface FactAuditRow extends Entity {
    @Unique
    int getRun();

    long getAt();

    int getFacts();

    int getDifferent();

    int getMissing();

    int getGone();

    int getCustomers();
}
