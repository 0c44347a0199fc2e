package io.customer360.adapter.ao.pulse;

import io.customer360.adapter.ao.Width;
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
    String ID = "ID";
    String SLOT = "SLOT";
    String MONTH_NO = "MONTH_NO";
    String USER_KEY = "USER_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String MADE_AT = "MADE_AT";

    /** The month and the person: an index of two columns would be made anew at every start. */
    @Unique
    @NotNull
    @StringLength(PulseSlot.LENGTH)
    String getSlot();

    void setSlot(String slot);

    @Indexed
    int getMonthNo();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getUserKey();

    void setUserKey(String key);

    /** Null while the issue is being made. */
    Long getIssueId();

    void setIssueId(Long id);

    long getMadeAt();
}
