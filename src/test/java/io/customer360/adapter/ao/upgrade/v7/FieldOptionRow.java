package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One of the values to choose from in a custom field. */
@Table("FIELD_OPTION")
@Preload
public interface FieldOptionRow extends Entity {
    @Indexed
    int getFieldId();

    @NotNull
    @StringLength(300)
    String getName();

    @StringLength(450)
    String getDescription();

    int getPlace();
}
