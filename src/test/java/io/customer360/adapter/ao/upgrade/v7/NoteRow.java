package io.customer360.adapter.ao.upgrade.v7;

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
    @Indexed
    int getOrgId();

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    boolean isPinned();

    long getCreated();

    @NotNull
    @StringLength(450)
    String getCreatedBy();

    long getUpdated();

    @NotNull
    @StringLength(450)
    String getUpdatedBy();

    @StringLength(120)
    String getSource();

    @StringLength(360)
    String getExtId();

    int getVersion();
}
