package io.customer360.adapter.ao.status;

import io.customer360.adapter.ao.Width;
import io.customer360.status.Status;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One stage of a customer's life. */
@Table("STATUS")
@Preload
public interface StatusRow extends Entity {
    String ID = "ID";
    String NAME = "NAME";
    String COLOUR = "COLOUR";
    String PLACE = "PLACE";
    String DESCRIPTION = "DESCRIPTION";
    String HAS_LEFT = "HAS_LEFT";

    @NotNull
    @Unique
    @StringLength(Width.PER_CHARACTER * Status.MAX_NAME)
    String getName();

    void setName(String name);

    @NotNull
    @StringLength(10)
    String getColour();

    void setColour(String name);

    int getPlace();

    void setPlace(int place);

    @StringLength(Width.PER_CHARACTER * Status.MAX_DESCRIPTION)
    String getDescription();

    void setDescription(String text);

    /** Null in rows from before there was such a thing. */
    Boolean getHasLeft();

    void setHasLeft(Boolean left);
}
