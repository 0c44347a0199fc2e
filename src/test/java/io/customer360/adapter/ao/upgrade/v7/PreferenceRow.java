package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One preference of one user. */
@Table("PREFERENCE")
@Preload
@Indexes(
        @Index(
                name = "user_name",
                methodNames = {"getUserKey", "getName"},
                unique = true))
public interface PreferenceRow extends Entity {
    @NotNull
    @StringLength(450)
    String getUserKey();

    @NotNull
    @StringLength(40)
    String getName();

    @StringLength(450)
    String getContent();
}
