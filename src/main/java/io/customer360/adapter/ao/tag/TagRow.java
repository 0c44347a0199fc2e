package io.customer360.adapter.ao.tag;

import io.customer360.adapter.ao.Width;
import io.customer360.shared.ExternalId;
import io.customer360.tag.Tag;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One tag; the folded name keeps two from answering to the same. */
@Table("TAG")
@Preload
public interface TagRow extends Entity {
    String ID = "ID";
    String NAME = "NAME";
    String FOLDED = "FOLDED";
    String COLOUR = "COLOUR";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String VERSION = "VERSION";

    @NotNull
    @StringLength(Width.PER_CHARACTER * Tag.MAX_NAME)
    String getName();

    void setName(String name);

    @NotNull
    @Unique
    @StringLength(Width.PER_CHARACTER * Tag.MAX_NAME)
    String getFolded();

    void setFolded(String name);

    @NotNull
    @StringLength(10)
    String getColour();

    void setColour(String colour);

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    int getVersion();

    void setVersion(int version);
}
