package io.customer360.adapter.ao.upgrade.v7;

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
    @NotNull
    @StringLength(180)
    String getName();

    @NotNull
    @Unique
    @StringLength(180)
    String getFolded();

    @NotNull
    @StringLength(10)
    String getColour();

    @StringLength(120)
    String getSource();

    @StringLength(360)
    String getExtId();

    int getVersion();
}
