package io.customer360.adapter.ao.pulse;

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
    String ORG_ID = "ORG_ID";
    String PULSE_ID = "PULSE_ID";
    String LEVEL_ID = "LEVEL_ID";
    String MONTH_NO = "MONTH_NO";
    String SAID_AT = "SAID_AT";

    @Unique
    int getOrgId();

    int getPulseId();

    void setPulseId(int id);

    @Indexed
    int getLevelId();

    void setLevelId(int id);

    @Indexed
    int getMonthNo();

    void setMonthNo(int month);

    /** The moment up to which the pulse tells how things are: never after its month. */
    long getSaidAt();

    void setSaidAt(long millis);
}
