package io.customer360.adapter.ao.field;

import io.customer360.adapter.ao.Width;
import io.customer360.field.FieldOption;
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
    String ID = "ID";
    String FIELD_ID = "FIELD_ID";
    String NAME = "NAME";
    String DESCRIPTION = "DESCRIPTION";
    String PLACE = "PLACE";

    @Indexed
    int getFieldId();

    @NotNull
    @StringLength(Width.PER_CHARACTER * FieldOption.MAX_NAME)
    String getName();

    void setName(String name);

    @StringLength(Width.PER_CHARACTER * FieldOption.MAX_DESCRIPTION)
    String getDescription();

    void setDescription(String description);

    int getPlace();

    void setPlace(int place);
}
