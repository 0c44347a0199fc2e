package io.customer360.adapter.ao.batch;

import io.customer360.adapter.ao.Width;
import io.customer360.batch.Batch;
import java.util.List;
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
    String ID = "ID";
    String KIND = "KIND";
    String TITLE = "TITLE";
    String STARTED_BY = "STARTED_BY";
    String CREATED = "CREATED";
    String STATE = "STATE";
    String TOTAL = "TOTAL";
    String HEARTBEAT = "HEARTBEAT";
    String STOPPING = "STOPPING";

    /** The columns that begin at nothing. */
    List<String> COUNTS =
            List.of(
                    "DONE",
                    "ADDED",
                    "CHANGED",
                    "SAME",
                    "REJECTED",
                    "UNDO_TOTAL",
                    "REVERTED",
                    "LEFT_ALONE");

    @NotNull
    @StringLength(20)
    String getKind();

    @StringLength(Width.PER_CHARACTER * Batch.MAX_TITLE)
    String getTitle();

    @Indexed
    @NotNull
    @StringLength(Width.USER_KEY)
    String getStartedBy();

    void setStartedBy(String key);

    long getCreated();

    @Indexed
    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    long getTotal();

    long getDone();

    void setDone(long records);

    long getAdded();

    void setAdded(long records);

    long getChanged();

    void setChanged(long records);

    long getSame();

    void setSame(long records);

    long getRejected();

    void setRejected(long records);

    Integer getUndoCursor();

    void setUndoCursor(Integer revision);

    long getUndoTotal();

    void setUndoTotal(long edits);

    long getReverted();

    void setReverted(long edits);

    long getLeftAlone();

    void setLeftAlone(long edits);

    boolean isStopping();

    void setStopping(boolean stopping);

    long getHeartbeat();

    void setHeartbeat(long millis);
}
