package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One contact; what lists sort and search by stands beside it, folded. */
@Table("CONTACT")
@Preload
@Indexes({
    @Index(
            name = "external",
            methodNames = {"getSource", "getExtId"},
            unique = true),
    @Index(
            name = "listed",
            methodNames = {"getOrgId", "getStarred", "getSortName"})
})
public interface ContactRow extends Entity {
    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(120)
    String getSource();

    @NotNull
    @StringLength(360)
    String getExtId();

    @NotNull
    @StringLength(450)
    String getFullName();

    @StringLength(450)
    String getSortName();

    @StringLength(450)
    String getRoleName();

    @StringLength(450)
    String getSortRole();

    @StringLength(450)
    String getEmail();

    @Indexed
    @StringLength(450)
    String getEmailKey();

    @StringLength(180)
    String getPhone();

    @StringLength(StringLength.MAX_LENGTH)
    String getSearchWords();

    @Indexed
    Integer getTypeId();

    int getStarred();

    @Indexed
    @StringLength(450)
    String getUserKey();

    long getCreated();

    @NotNull
    @StringLength(450)
    String getCreatedBy();

    long getUpdated();

    @NotNull
    @StringLength(450)
    String getUpdatedBy();

    Long getDeleted();

    int getVersion();
}
