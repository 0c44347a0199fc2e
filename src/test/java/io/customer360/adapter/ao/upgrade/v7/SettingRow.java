package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One settings document, kept as JSON. */
@Table("SETTING")
@Preload
public interface SettingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(40)
    String getName();

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    int getVersion();
}
