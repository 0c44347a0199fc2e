package io.customer360.adapter.ao.imports;

import io.customer360.adapter.ao.Width;
import io.customer360.ingest.Import;
import io.customer360.shared.ExternalId;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One file that is brought in. */
@Table("DATA_IMPORT")
@Preload
public interface ImportRow extends Entity {
    String ID = "ID";
    String OWNER = "OWNER";
    String KIND = "KIND";
    String FILE_NAME = "FILE_NAME";
    String ENCODING = "ENCODING";
    String SEPARATOR = "SEPARATOR";
    String HEADINGS = "HEADINGS";
    String RECORDS = "RECORDS";
    String CREATED = "CREATED";
    String COMPLETE = "COMPLETE";

    @Indexed
    @NotNull
    @StringLength(Width.USER_KEY)
    String getOwner();

    @NotNull
    @StringLength(30)
    String getKind();

    @NotNull
    @StringLength(Width.PER_CHARACTER * Import.MAX_NAME)
    String getFileName();

    @NotNull
    @StringLength(20)
    String getEncoding();

    @NotNull
    @StringLength(20)
    String getSeparator();

    /** The headings as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getHeadings();

    int getRecords();

    @Indexed
    long getCreated();

    /** Whether all of the text is kept. */
    boolean isComplete();

    void setComplete(boolean complete);

    /** What the columns mean as a JSON list; absent before anybody has said so. */
    @StringLength(StringLength.UNLIMITED)
    String getMeanings();

    void setMeanings(String columns);

    /** The texts that all records have in common, as a JSON object. */
    @StringLength(StringLength.UNLIMITED)
    String getFixed();

    void setFixed(String texts);

    @StringLength(20)
    String getDayOrder();

    void setDayOrder(String code);

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    void setSource(String source);

    boolean isCreating();

    void setCreating(boolean creating);

    Integer getCheckBatch();

    void setCheckBatch(Integer batch);

    /** The batches that have stored records, oldest first, as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getRuns();

    void setRuns(String batches);
}
