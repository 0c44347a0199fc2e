package io.customer360.adapter.ao.run;

import io.customer360.adapter.ao.Width;
import io.customer360.run.RunError;
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
    String ID = "ID";
    String DIGEST = "DIGEST";
    String JOB = "JOB";
    String RECORD_NAME = "RECORD_NAME";
    String REASON = "REASON";
    String TIMES = "TIMES";
    String FIRST_AT = "FIRST_AT";
    String LAST_AT = "LAST_AT";

    /** Of job, record and reason together, which are too long for an index. */
    @Unique
    @NotNull
    @StringLength(64)
    String getDigest();

    @Indexed
    @NotNull
    @StringLength(30)
    String getJob();

    @NotNull
    @StringLength(Width.PER_CHARACTER * RunError.MAX_RECORD)
    String getRecordName();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    int getTimes();

    void setTimes(int times);

    long getFirstAt();

    @Indexed
    long getLastAt();

    void setLastAt(long millis);
}
