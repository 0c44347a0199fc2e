package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A record that a job could not do, for one reason. */
@Table("RUN_ERROR")
@Preload
public interface RunErrorRow extends Entity {
    @Unique
    @NotNull
    @StringLength(64)
    String getDigest();

    @Indexed
    @NotNull
    @StringLength(30)
    String getJob();

    @NotNull
    @StringLength(300)
    String getRecordName();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    int getTimes();

    long getFirstAt();

    @Indexed
    long getLastAt();
}
