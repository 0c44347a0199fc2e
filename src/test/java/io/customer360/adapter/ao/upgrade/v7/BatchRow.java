package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One batch. */
@Table("BATCH")
@Preload
public interface BatchRow extends Entity {
    @NotNull
    @StringLength(20)
    String getKind();

    @StringLength(450)
    String getTitle();

    @Indexed
    @NotNull
    @StringLength(450)
    String getStartedBy();

    long getCreated();

    @Indexed
    @NotNull
    @StringLength(20)
    String getState();

    long getTotal();

    long getDone();

    long getAdded();

    long getChanged();

    long getSame();

    long getRejected();

    Integer getUndoCursor();

    long getUndoTotal();

    long getReverted();

    long getLeftAlone();

    boolean isStopping();

    long getHeartbeat();
}
