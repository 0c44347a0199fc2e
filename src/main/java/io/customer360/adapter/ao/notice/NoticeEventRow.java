package io.customer360.adapter.ao.notice;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that people are told of, or have been. */
@Table("NOTICE_EVENT")
@Preload
public interface NoticeEventRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String KIND = "KIND";
    String DETAILS = "DETAILS";
    String BY_KEY = "BY_KEY";
    String ONLY_KEY = "ONLY_KEY";
    String AT_MILLIS = "AT_MILLIS";
    String ONCE = "ONCE";
    String PASSED_AT = "PASSED_AT";

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(20)
    String getKind();

    /** As {@code NoticeTexts} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    void setDetails(String details);

    /** Null for what nobody did. */
    @Indexed
    @StringLength(Width.USER_KEY)
    String getByKey();

    void setByKey(String key);

    /** Null for the CSM and the followers. */
    @Indexed
    @StringLength(Width.USER_KEY)
    String getOnlyKey();

    long getAtMillis();

    /** The digest of what it is once. */
    @NotNull
    @Unique
    @StringLength(NoticeSlot.LENGTH)
    String getOnce();

    /** 0 while it waits; kept for a while after, so that it is known. */
    @Indexed
    long getPassedAt();

    void setPassedAt(long millis);
}
