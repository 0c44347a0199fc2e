package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One run; its id is the number that keeps an older one from writing. */
@Table("RUN")
@Preload
public interface RunRow extends Entity {
    @Unique
    @NotNull
    @StringLength(100)
    String getSlot();

    @Indexed
    @NotNull
    @StringLength(30)
    String getJob();

    @Indexed
    @NotNull
    @StringLength(50)
    String getBucket();

    int getAttempt();

    @NotNull
    @StringLength(200)
    String getNode();

    @Indexed
    @NotNull
    @StringLength(20)
    String getState();

    long getStarted();

    Long getEnded();

    long getHeartbeat();

    int getTouches();

    @StringLength(200)
    String getPlace();

    int getTotal();

    int getDone();

    int getWritten();

    int getFailed();

    @Indexed
    @StringLength(450)
    String getAskedBy();

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    boolean isCancelAsked();
}
