package io.customer360.adapter.ao.notice;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody follows a customer. */
@Table("FOLLOWER")
@Preload
public interface FollowerRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String USER_KEY = "USER_KEY";
    String SLOT = "SLOT";
    String CREATED_AT = "CREATED_AT";

    @Indexed
    int getOrgId();

    @NotNull
    @Indexed
    @StringLength(Width.USER_KEY)
    String getUserKey();

    /** Customer and person: an index of two columns would be made anew at every start. */
    @NotNull
    @Unique
    @StringLength(NoticeSlot.LENGTH)
    String getSlot();

    long getCreatedAt();
}
