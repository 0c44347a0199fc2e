package io.customer360.adapter.ao.notice;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody has had the digest of a week, and how things stood. */
@Table("DIGEST_SENT")
@Preload
public interface DigestSentRow extends Entity {
    String ID = "ID";
    String USER_KEY = "USER_KEY";
    String WEEK = "WEEK";
    String SLOT = "SLOT";
    String STATE = "STATE";

    @NotNull
    @Indexed
    @StringLength(Width.USER_KEY)
    String getUserKey();

    @NotNull
    @StringLength(10)
    String getWeek();

    /** Week and person. */
    @NotNull
    @Unique
    @StringLength(NoticeSlot.LENGTH)
    String getSlot();

    /** Null until it was written. */
    @StringLength(StringLength.UNLIMITED)
    String getState();

    void setState(String state);
}
