package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Why one record of a file is not taken in. */
@Table("IMPORT_ERROR")
@Preload
@Indexes(
        @Index(
                name = "import_line",
                methodNames = {"getImportId", "getLineNumber"}))
public interface ImportErrorRow extends Entity {
    int getImportId();

    long getLineNumber();

    @StringLength(StringLength.UNLIMITED)
    String getProblems();
}
