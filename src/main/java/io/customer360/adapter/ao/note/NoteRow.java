package io.customer360.adapter.ao.note;

import io.customer360.adapter.ao.Width;
import io.customer360.shared.ExternalId;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One note about a customer. */
@Table("NOTE")
@Preload
public interface NoteRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String CONTENT = "CONTENT";
    String PINNED = "PINNED";
    String CREATED = "CREATED";
    String CREATED_BY = "CREATED_BY";
    String UPDATED = "UPDATED";
    String UPDATED_BY = "UPDATED_BY";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String VERSION = "VERSION";

    @Indexed
    int getOrgId();

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String text);

    boolean isPinned();

    void setPinned(boolean pinned);

    long getCreated();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getCreatedBy();

    void setCreatedBy(String key);

    long getUpdated();

    void setUpdated(long millis);

    @NotNull
    @StringLength(Width.USER_KEY)
    String getUpdatedBy();

    void setUpdatedBy(String key);

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    int getVersion();

    void setVersion(int version);
}
