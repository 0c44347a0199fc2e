package io.customer360.adapter.ao.invoice;

import io.customer360.adapter.ao.Width;
import io.customer360.invoice.InvoiceTerms;
import io.customer360.shared.ExternalId;
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
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String INVOICE_NO = "INVOICE_NO";
    String ISSUED_DAY = "ISSUED_DAY";
    String DUE_DAY = "DUE_DAY";
    String PAID_DAY = "PAID_DAY";
    String CURRENCY = "CURRENCY";
    String AMOUNT_MINOR = "AMOUNT_MINOR";
    String CANCELLED = "CANCELLED";
    String CREATED = "CREATED";
    String CREATED_BY = "CREATED_BY";
    String UPDATED = "UPDATED";
    String UPDATED_BY = "UPDATED_BY";
    String VERSION = "VERSION";

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    @NotNull
    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    @NotNull
    @StringLength(Width.PER_CHARACTER * InvoiceTerms.MAX_NUMBER)
    String getInvoiceNo();

    void setInvoiceNo(String number);

    @NotNull
    @StringLength(10)
    String getIssuedDay();

    void setIssuedDay(String day);

    @NotNull
    @StringLength(10)
    String getDueDay();

    void setDueDay(String day);

    @StringLength(10)
    String getPaidDay();

    void setPaidDay(String day);

    @NotNull
    @StringLength(3)
    String getCurrency();

    void setCurrency(String code);

    long getAmountMinor();

    void setAmountMinor(long minor);

    boolean isCancelled();

    void setCancelled(boolean cancelled);

    long getCreated();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getCreatedBy();

    void setCreatedBy(String key);

    long getUpdated();

    void setUpdated(long millis);

    @NotNull
    @StringLength(Width.USER_KEY)
    String getUpdatedBy();

    void setUpdatedBy(String key);

    int getVersion();

    void setVersion(int version);
}
