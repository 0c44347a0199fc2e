package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One refresh; its number is the fence that keeps an older one from writing. */
@Table("ORG_REFRESH")
@Preload
public interface RefreshRow extends Entity {
    @Unique
    int getRun();

    long getStarted();

    Long getFinished();

    @NotNull
    @StringLength(30)
    String getOutcome();

    @StringLength(30)
    String getObstacle();

    int getOrganisations();

    int getMembers();

    int getLinks();

    int getWritten();

    int getFailed();

    int getUnserved();
}
