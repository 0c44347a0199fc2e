package io.customer360.adapter.ao.churn;

import io.customer360.adapter.ao.Width;
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
    String ID = "ID";
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String SIGNAL_KEY = "SIGNAL_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String MADE_AT = "MADE_AT";
    String MADE_BY = "MADE_BY";

    /** The organisation and the key of the signal. */
    @Unique
    @NotNull
    @StringLength(255)
    String getSlot();

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(100)
    String getSignalKey();

    /** Null while the issue is being made. */
    Long getIssueId();

    void setIssueId(Long id);

    long getMadeAt();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getMadeBy();

    void setMadeBy(String key);
}
