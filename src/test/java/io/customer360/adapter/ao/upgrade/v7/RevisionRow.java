package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One accepted edit of one record; the unique pair lets one of two racing edits win. */
@Table("REVISION")
@Preload
@Indexes(
        @Index(
                name = "ref_version",
                methodNames = {"getEntityRef", "getVersion"},
                unique = true))
public interface RevisionRow extends Entity {
    @NotNull
    @StringLength(80)
    String getEntityRef();

    int getVersion();

    long getChanged();

    @NotNull
    @StringLength(450)
    String getChangedBy();

    @StringLength(450)
    String getSubject();

    @Indexed
    Integer getBatchId();
}
