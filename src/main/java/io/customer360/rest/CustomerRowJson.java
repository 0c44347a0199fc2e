package io.customer360.rest;

import io.customer360.customer.Country;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.Reference;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One customer in a list; amounts are absent for whoever may not see revenue.
 *
 * @param health how it does, absent unless the list shows any of it
 * @param opinion what people think of it, absent unless the list shows any of it
 * @param tags its tags, absent unless the list shows them
 * @param lastRenewal the latest day on which a subscription began, or began anew
 * @param cltv what it is likely to bring, absent unless the list shows it
 * @param active whether a subscription is active
 * @param lastContact when people last talked with it, absent unless the list shows it
 * @param fields the custom fields that the list shows
 */
public record CustomerRowJson(
        int id,
        String name,
        SafeUrl url,
        StatusJson status,
        ScoreLineJson health,
        OpinionJson opinion,
        PersonJson csm,
        List<TagJson> tags,
        String industry,
        Country country,
        TierJson tier,
        Reference reference,
        List<Money> arr,
        List<Money> mrr,
        RenewalJson nextRenewal,
        LocalDate lastRenewal,
        List<Money> cltv,
        boolean active,
        Instant lastContact,
        List<CustomFieldJson> fields) {

    /** Copies a customer with its figures. */
    static CustomerRowJson of(
            CustomerRecord customer,
            SafeUrl url,
            ListSums.Sum sum,
            ListExtras extras,
            boolean revenueVisible) {
        var profile = customer.profile();
        var figures = sum.revenue();
        return new CustomerRowJson(
                profile.id().value(),
                customer.organisation().name(),
                url,
                customer.status().map(StatusJson::of).orElse(null),
                extras.health(profile.id()),
                extras.opinion(profile.id()),
                customer.csm().map(PersonJson::of).orElse(null),
                extras.tags(profile.id()),
                profile.industry().orElse(null),
                profile.country().orElse(null),
                customer.tier().map(TierJson::of).orElse(null),
                profile.reference().orElse(null),
                revenueVisible ? figures.arr().amounts() : null,
                revenueVisible ? figures.mrr().amounts() : null,
                figures.nextRenewal().map(RenewalJson::of).orElse(null),
                figures.lastStart().orElse(null),
                revenueVisible ? sum.cltv() : null,
                figures.active(),
                extras.contact(profile.id()),
                extras.fields(profile.id()));
    }
}
