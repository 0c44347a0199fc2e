package io.customer360.adapter.ao.upgrade.v2;

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
    String NAME = "NAME";
    String CONTENT = "CONTENT";
    String VERSION = "VERSION";

    @NotNull
    @Unique
    @StringLength(40)
    String getName();

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String json);

    int getVersion();

    void setVersion(int version);
}
