package io.customer360.adapter.ao.fact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How facts compared with tickets in one run. */
@Table("FACT_AUDIT")
@Preload
public interface FactAuditRow extends Entity {
    String RUN = "RUN";
    String AT = "AT";
    String FACTS = "FACTS";
    String DIFFERENT = "DIFFERENT";
    String MISSING = "MISSING";
    String GONE = "GONE";
    String CUSTOMERS = "CUSTOMERS";

    @Unique
    int getRun();

    long getAt();

    void setAt(long millis);

    int getFacts();

    void setFacts(int count);

    int getDifferent();

    void setDifferent(int count);

    int getMissing();

    void setMissing(int count);

    int getGone();

    void setGone(int count);

    int getCustomers();

    void setCustomers(int count);
}
