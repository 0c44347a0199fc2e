package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One field that a revision changed; settings have no organisation. */
@Table("CHANGE")
@Preload
public interface ChangeRow extends Entity {
    @Indexed
    int getRevisionId();

    @Indexed
    Integer getOrgId();

    @NotNull
    @StringLength(60)
    String getFieldName();

    @StringLength(StringLength.UNLIMITED)
    String getOldText();

    @StringLength(StringLength.UNLIMITED)
    String getNewText();
}
