package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The newest pulse of a customer, kept with every pulse that comes, changes or goes. A customer
 * about whom nothing was said has no row.
 */
@Table("PULSE_NOW")
@Preload
public interface PulseNowRow extends Entity {
    @Unique
    int getOrgId();

    int getPulseId();

    @Indexed
    int getLevelId();

    @Indexed
    int getMonthNo();

    long getSaidAt();
}
