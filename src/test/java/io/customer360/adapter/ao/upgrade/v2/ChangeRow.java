package io.customer360.adapter.ao.upgrade.v2;

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
    String ID = "ID";
    String REVISION_ID = "REVISION_ID";
    String ORG_ID = "ORG_ID";
    String FIELD_NAME = "FIELD_NAME";
    String OLD_TEXT = "OLD_TEXT";
    String NEW_TEXT = "NEW_TEXT";

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
