package io.customer360.adapter.ao.nomination;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last nomination of one organisation. */
@Table("NOMINATION")
@Preload
public interface NominationRow extends Entity {
    String ORG_ID = "ORG_ID";
    String ISSUE_ID = "ISSUE_ID";
    String NOMINATED = "NOMINATED";
    String NOMINATED_BY = "NOMINATED_BY";

    @Unique
    int getOrgId();

    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    long getNominated();

    void setNominated(long millis);

    @NotNull
    @StringLength(Width.USER_KEY)
    String getNominatedBy();

    void setNominatedBy(String key);
}
