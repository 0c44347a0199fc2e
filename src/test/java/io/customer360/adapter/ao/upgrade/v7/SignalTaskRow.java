package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was done about one signal of one organisation: an issue, while there is one. */
@Table("SIGNAL_TASK")
@Preload
public interface SignalTaskRow extends Entity {
    @Unique
    @NotNull
    @StringLength(255)
    String getSlot();

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(100)
    String getSignalKey();

    Long getIssueId();

    long getMadeAt();

    @NotNull
    @StringLength(450)
    String getMadeBy();
}
