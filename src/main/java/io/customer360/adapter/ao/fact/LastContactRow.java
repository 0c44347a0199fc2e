package io.customer360.adapter.ao.fact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When somebody last talked with a customer, and which side it was. */
@Table("LAST_CONTACT")
@Preload
public interface LastContactRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String AT_MILLIS = "AT_MILLIS";
    String SOURCE = "SOURCE";

    @Unique
    int getOrgId();

    long getAtMillis();

    void setAtMillis(long millis);

    /** Who said it: the customer or the team. */
    @NotNull
    @StringLength(20)
    String getSource();

    void setSource(String source);
}
