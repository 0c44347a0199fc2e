package io.customer360.adapter.ao.revision;

import io.customer360.adapter.ao.Width;
import io.customer360.subscription.Terms;
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
    String ID = "ID";
    String ENTITY_REF = "ENTITY_REF";
    String VERSION = "VERSION";
    String CHANGED = "CHANGED";
    String CHANGED_BY = "CHANGED_BY";
    String SUBJECT = "SUBJECT";
    String BATCH_ID = "BATCH_ID";

    @NotNull
    @StringLength(80)
    String getEntityRef();

    int getVersion();

    long getChanged();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getChangedBy();

    void setChangedBy(String key);

    @StringLength(Width.PER_CHARACTER * Terms.MAX_PLAN)
    String getSubject();

    void setSubject(String subject);

    @Indexed
    Integer getBatchId();
}
