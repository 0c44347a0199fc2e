package io.customer360.rest;

import io.customer360.customer.Country;
import io.customer360.customer.ProfileField;
import io.customer360.customer.Reference;
import io.customer360.customer.Zones;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.shared.Rejected;
import io.customer360.subscription.Discount;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.SubscriptionField;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a text of history means, by the field it stands for, so that people read no codes. */
final class ChangedText {

    private ChangedText() {}

    /** The text with its meaning; one that no longer means anything is shown as it is. */
    static Worded of(String field, String text) {
        if (text.isEmpty()) {
            return Worded.plain(text);
        }
        try {
            return new Worded(text, meaning(field, text));
        } catch (Rejected | DateTimeException outdated) {
            return Worded.plain(text);
        }
    }

    private static Object meaning(String field, String text) {
        var ofProfile = ProfileField.of(field);
        return ofProfile.isPresent()
                ? meaning(ofProfile.get(), text)
                : SubscriptionField.of(field).map(known -> meaning(known, text)).orElse(text);
    }

    private static Object meaning(ProfileField field, String text) {
        return switch (field) {
            case COUNTRY -> Country.of(text);
            case ZONE -> Zones.of(text);
            case REFERENCE -> Reference.of(text);
            case OPT_OUT -> flag(text);
            case CSM, INDUSTRY, STATUS, TIER, PARENT -> text;
        };
    }

    private static Object meaning(SubscriptionField field, String text) {
        return switch (field) {
            case PRICE, ONE_OFF_FEE -> Money.parse(text);
            case DISCOUNT -> discount(text);
            case DISCOUNT_KIND -> Discount.Kind.of(text);
            case PERIOD -> PlanPeriod.Kind.of(text);
            case START, END, PAUSED_FROM, PAUSED_TO -> LocalDate.parse(text);
            case AUTO_RENEW, AUTO_COLLECTION, TRIAL -> flag(text);
            case PLAN, YEARS, CURRENCY, QUANTITY, MINIMUM_TERM, SOURCE, EXTERNAL_ID -> text;
        };
    }

    private static Object discount(String text) {
        return text.endsWith("%")
                ? Percent.of(text.substring(0, text.length() - 1))
                : Money.parse(text);
    }

    private static Label flag(String text) {
        return Boolean.parseBoolean(text)
                ? new Label(text, "c360.subscriptions.yes.label")
                : new Label(text, "c360.subscriptions.no.label");
    }
}
