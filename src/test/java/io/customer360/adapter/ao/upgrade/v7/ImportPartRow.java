package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One piece of the text of a file. */
@Table("IMPORT_PART")
@Preload
@Indexes(
        @Index(
                name = "import_piece",
                methodNames = {"getImportId", "getPiece"},
                unique = true))
public interface ImportPartRow extends Entity {
    int getImportId();

    int getPiece();

    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
