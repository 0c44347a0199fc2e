package io.customer360.adapter.ao.subscription;

import io.customer360.adapter.ao.Width;
import io.customer360.shared.ExternalId;
import io.customer360.subscription.Terms;
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
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String PLAN_NAME = "PLAN_NAME";
    String PERIOD_KIND = "PERIOD_KIND";
    String PERIOD_YEARS = "PERIOD_YEARS";
    String CURRENCY = "CURRENCY";
    String PRICE_MINOR = "PRICE_MINOR";
    String QUANTITY = "QUANTITY";
    String DISCOUNT_KIND = "DISCOUNT_KIND";
    String DISCOUNT_AMOUNT = "DISCOUNT_AMOUNT";
    String START_DAY = "START_DAY";
    String END_DAY = "END_DAY";
    String AUTO_RENEW = "AUTO_RENEW";
    String AUTO_COLLECTION = "AUTO_COLLECTION";
    String TRIAL = "TRIAL";
    String PAUSED_FROM = "PAUSED_FROM";
    String PAUSED_TO = "PAUSED_TO";
    String MINIMUM_MONTHS = "MINIMUM_MONTHS";
    String ONE_OFF_MINOR = "ONE_OFF_MINOR";
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
    @StringLength(Width.PER_CHARACTER * Terms.MAX_PLAN)
    String getPlanName();

    void setPlanName(String plan);

    @NotNull
    @StringLength(20)
    String getPeriodKind();

    void setPeriodKind(String kind);

    int getPeriodYears();

    void setPeriodYears(int years);

    @NotNull
    @StringLength(3)
    String getCurrency();

    void setCurrency(String code);

    long getPriceMinor();

    void setPriceMinor(long minor);

    int getQuantity();

    void setQuantity(int quantity);

    @NotNull
    @StringLength(10)
    String getDiscountKind();

    void setDiscountKind(String kind);

    long getDiscountAmount();

    void setDiscountAmount(long amount);

    @NotNull
    @StringLength(10)
    String getStartDay();

    void setStartDay(String day);

    @StringLength(10)
    String getEndDay();

    void setEndDay(String day);

    boolean isAutoRenew();

    void setAutoRenew(boolean renews);

    boolean isAutoCollection();

    void setAutoCollection(boolean collects);

    boolean isTrial();

    void setTrial(boolean trial);

    @StringLength(10)
    String getPausedFrom();

    void setPausedFrom(String day);

    @StringLength(10)
    String getPausedTo();

    void setPausedTo(String day);

    Integer getMinimumMonths();

    void setMinimumMonths(Integer months);

    long getOneOffMinor();

    void setOneOffMinor(long minor);

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
