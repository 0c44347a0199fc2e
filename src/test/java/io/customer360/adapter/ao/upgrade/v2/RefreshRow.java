package io.customer360.adapter.ao.upgrade.v2;

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
    String RUN = "RUN";
    String STARTED = "STARTED";
    String FINISHED = "FINISHED";
    String OUTCOME = "OUTCOME";
    String OBSTACLE = "OBSTACLE";
    String ORGANISATIONS = "ORGANISATIONS";
    String MEMBERS = "MEMBERS";
    String LINKS = "LINKS";
    String WRITTEN = "WRITTEN";
    String FAILED = "FAILED";
    String UNSERVED = "UNSERVED";

    @Unique
    int getRun();

    long getStarted();

    Long getFinished();

    void setFinished(Long millis);

    @NotNull
    @StringLength(30)
    String getOutcome();

    void setOutcome(String code);

    @StringLength(30)
    String getObstacle();

    void setObstacle(String code);

    int getOrganisations();

    void setOrganisations(int count);

    int getMembers();

    void setMembers(int count);

    int getLinks();

    void setLinks(int count);

    int getWritten();

    void setWritten(int count);

    int getFailed();

    void setFailed(int count);

    int getUnserved();

    void setUnserved(int count);
}
