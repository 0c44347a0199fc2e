package io.customer360.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a planted run has stored; nothing but the run keeps a number from being here twice. */
@Table("PLANTED")
@Preload
public interface PlantedRow extends Entity {
    String BUCKET = "BUCKET";
    String NUMBER_IN = "NUMBER_IN";
    String RUN = "RUN";

    @NotNull
    @StringLength(50)
    String getBucket();

    int getNumberIn();

    int getRun();
}
