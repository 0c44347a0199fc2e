package io.customer360.adapter.ao.notice;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person is told about a customer. */
@Table("NOTICE")
@Preload
public interface NoticeRow extends Entity {
    String ID = "ID";
    String USER_KEY = "USER_KEY";
    String ORG_ID = "ORG_ID";
    String KIND = "KIND";
    String DETAILS = "DETAILS";
    String BY_KEY = "BY_KEY";
    String AT_MILLIS = "AT_MILLIS";
    String SEEN = "SEEN";
    String DISMISSED = "DISMISSED";
    String MAIL_DUE = "MAIL_DUE";
    String MAILED = "MAILED";
    String SLOT = "SLOT";

    @NotNull
    @Indexed
    @StringLength(Width.USER_KEY)
    String getUserKey();

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

    @Indexed
    long getAtMillis();

    /** 1 or 0, because sums are made of it. */
    int getSeen();

    void setSeen(int seen);

    /** 1 when it is not in the inbox, or not any more. */
    int getDismissed();

    void setDismissed(int dismissed);

    /** Null when it is not to be mailed, or not any more. */
    @Indexed
    Long getMailDue();

    void setMailDue(Long millis);

    Long getMailed();

    void setMailed(Long millis);

    /** Event and person. */
    @NotNull
    @Unique
    @StringLength(NoticeSlot.LENGTH)
    String getSlot();
}
