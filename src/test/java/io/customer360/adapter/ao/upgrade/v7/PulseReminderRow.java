package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a CSM was reminded in a month, and by which issue. */
@Table("PULSE_REMINDER")
@Preload
public interface PulseReminderRow extends Entity {
    @Unique
    @NotNull
    @StringLength(64)
    String getSlot();

    @Indexed
    int getMonthNo();

    @NotNull
    @StringLength(450)
    String getUserKey();

    Long getIssueId();

    long getMadeAt();
}
