package io.customer360.score;

import io.customer360.churn.Cltv;
import io.customer360.churn.CltvModel;
import io.customer360.churn.Life;
import io.customer360.churn.Losses;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.settings.TierId;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import io.customer360.subscription.RevenueSummary;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.Subscriptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows what a customer will bring, with everything that it is worked out from. */
public final class ShowCltv {

    private final Subscriptions subscriptions;
    private final PaidRevenue paid;
    private final Profiles profiles;
    private final Statuses statuses;
    private final LossCounts counts;
    private final Models models;
    private final Today today;

    /** Wired by Spring. */
    public ShowCltv(
            Subscriptions subscriptions,
            PaidRevenue paid,
            Profiles profiles,
            Statuses statuses,
            LossCounts counts,
            Models models,
            Today today) {
        this.subscriptions = subscriptions;
        this.paid = paid;
        this.profiles = profiles;
        this.statuses = statuses;
        this.counts = counts;
        this.models = models;
        this.today = today;
    }

    /**
     * What a customer will bring.
     *
     * @param first the day from which its tenure counts
     * @param life nothing until it has been counted who left and who stayed
     * @param values one for each currency; none until then
     */
    public record Sheet(
            LocalDate day,
            LocalDate first,
            CltvModel model,
            Optional<Life> life,
            List<Cltv> values) {}

    /**
     * Nothing for whoever may not see revenue, of who has left, or when there is no recurring
     * revenue.
     */
    public Optional<Sheet> of(CustomerId customer, Actor viewer) {
        if (!viewer.may(Permission.SEE_REVENUE)) {
            return Optional.empty();
        }
        return sheet(
                profiles.of(customer),
                subscriptions.of(customer),
                day -> paid.until(customer, day));
    }

    /**
     * The same of a customer whose records are at hand, so that many are shown as fast as one;
     * without what was paid.
     */
    public Optional<Sheet> of(Profile profile, List<Subscription> held, Actor viewer) {
        return viewer.may(Permission.SEE_REVENUE)
                ? sheet(profile, held, day -> MoneySums.of(List.of()))
                : Optional.empty();
    }

    private Optional<Sheet> sheet(
            Profile profile, List<Subscription> held, Function<LocalDate, MoneySums> realised) {
        if (profile.status().flatMap(statuses::find).filter(Status::left).isPresent()) {
            return Optional.empty();
        }
        LocalDate day = today.in(profile.zone());
        List<Money> arr =
                RevenueSummary.of(held, day).arr().amounts().stream()
                        .filter(it -> it.minor() > 0)
                        .toList();
        return held.stream()
                .map(it -> it.terms().term().start())
                .min(LocalDate::compareTo)
                .filter(first -> !arr.isEmpty())
                .map(first -> sheet(profile, first, day, arr, realised));
    }

    private Sheet sheet(
            Profile profile,
            LocalDate first,
            LocalDate day,
            List<Money> arr,
            Function<LocalDate, MoneySums> realised) {
        CltvModel model = models.cltv();
        Optional<Life> life =
                losses(model).map(it -> Life.of(tier(profile), first, day, it, model));
        return new Sheet(
                day,
                first,
                model,
                life,
                life.map(it -> values(arr, model, it, realised.apply(day))).orElse(List.of()));
    }

    private static String tier(Profile profile) {
        return profile.tier().map(TierId::toString).orElse("");
    }

    private static List<Cltv> values(
            List<Money> arr, CltvModel model, Life life, MoneySums realised) {
        return arr.stream().map(it -> cltv(it, model, life, realised)).toList();
    }

    private static Cltv cltv(Money arr, CltvModel model, Life life, MoneySums realised) {
        return new Cltv(
                arr,
                model.margin(),
                life,
                realised.amounts().stream()
                        .filter(it -> it.currency().equals(arr.currency()))
                        .findFirst());
    }

    /** A count by other bands says nothing, until the next one. */
    private Optional<Losses> losses(CltvModel model) {
        return counts.latest()
                .map(LossCounts.Counted::losses)
                .filter(it -> it.bands().equals(model.bands()));
    }
}
