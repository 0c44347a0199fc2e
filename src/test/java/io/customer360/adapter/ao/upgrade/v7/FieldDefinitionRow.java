package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One custom field; no two of a kind of record have the same name, whatever its case. */
@Table("FIELD_DEF")
@Preload
@Indexes(
        @Index(
                name = "name",
                methodNames = {"getEntity", "getNameKey"},
                unique = true))
public interface FieldDefinitionRow extends Entity {
    @NotNull
    @StringLength(20)
    String getEntity();

    @NotNull
    @StringLength(180)
    String getName();

    @NotNull
    @StringLength(360)
    String getNameKey();

    @StringLength(450)
    String getHelp();

    @NotNull
    @StringLength(20)
    String getTypeCode();

    boolean isRequired();

    @StringLength(180)
    String getSourceName();

    @StringLength(StringLength.UNLIMITED)
    String getSourceLink();

    int getVersion();
}
