package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One invoice: days as ISO text, money as minor units. */
@Table("INVOICE")
@Preload
@Indexes(
        @Index(
                name = "external",
                methodNames = {"getSource", "getExtId"},
                unique = true))
public interface InvoiceRow extends Entity {
    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(120)
    String getSource();

    @NotNull
    @StringLength(360)
    String getExtId();

    @NotNull
    @StringLength(180)
    String getInvoiceNo();

    @NotNull
    @StringLength(10)
    String getIssuedDay();

    @NotNull
    @StringLength(10)
    String getDueDay();

    @StringLength(10)
    String getPaidDay();

    @NotNull
    @StringLength(3)
    String getCurrency();

    long getAmountMinor();

    boolean isCancelled();

    long getCreated();

    @NotNull
    @StringLength(450)
    String getCreatedBy();

    long getUpdated();

    @NotNull
    @StringLength(450)
    String getUpdatedBy();

    int getVersion();
}
