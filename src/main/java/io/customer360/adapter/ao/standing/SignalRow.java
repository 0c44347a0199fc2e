package io.customer360.adapter.ao.standing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A signal that a customer has now, so that customers can be found by it. */
@Table("SIGNAL")
@Preload
public interface SignalRow extends Entity {
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String KIND = "KIND";
    String SEVERITY = "SEVERITY";
    String SINCE_DAY = "SINCE_DAY";
    String RUN = "RUN";

    /** The longest code of a kind. */
    int KIND_LENGTH = 40;

    /** Customer and kind: an index of two columns would be made anew at every start. */
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    @NotNull
    @StringLength(KIND_LENGTH)
    String getKind();

    /** The graver, the higher. */
    int getSeverity();

    @Indexed
    int getSinceDay();

    int getRun();
}
