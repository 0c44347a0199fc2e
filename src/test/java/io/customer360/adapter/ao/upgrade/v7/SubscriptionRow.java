package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One subscription: days as ISO text, money as minor units, all amounts in one currency. */
@Table("SUBSCRIPTION")
@Preload
@Indexes(
        @Index(
                name = "external",
                methodNames = {"getSource", "getExtId"},
                unique = true))
public interface SubscriptionRow extends Entity {
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
    String getPlanName();

    @NotNull
    @StringLength(20)
    String getPeriodKind();

    int getPeriodYears();

    @NotNull
    @StringLength(3)
    String getCurrency();

    long getPriceMinor();

    int getQuantity();

    @NotNull
    @StringLength(10)
    String getDiscountKind();

    long getDiscountAmount();

    @NotNull
    @StringLength(10)
    String getStartDay();

    @StringLength(10)
    String getEndDay();

    boolean isAutoRenew();

    boolean isAutoCollection();

    boolean isTrial();

    @StringLength(10)
    String getPausedFrom();

    @StringLength(10)
    String getPausedTo();

    Integer getMinimumMonths();

    long getOneOffMinor();

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
