package io.customer360.csm;

import io.customer360.customer.RiskState;
import io.customer360.revenue.Conversion;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.Totals;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the figures and the renewals of a portfolio, in few questions whatever its size. */
public final class ShowCsmPage {
    private static final int MOST_DUE = 20_000;

    private final Tallies tallies;
    private final ConvertSums convert;
    private final CsmPage page;
    private final ChooseMeasure measures;
    private final Today today;

    /** Adds up what these hold. */
    public ShowCsmPage(
            Tallies tallies,
            ConvertSums convert,
            CsmPage page,
            ChooseMeasure measures,
            Today today) {
        this.tallies = tallies;
        this.convert = convert;
        this.page = page;
        this.measures = measures;
        this.today = today;
    }

    /** The figures of a portfolio. */
    public CsmFigures figures(Whose whose, Actor viewer) {
        List<Tally> found = tallies.byRisk(whose.filter(), whose.scope());
        List<Tally> risky = found.stream().filter(this::atRisk).toList();
        return new CsmFigures(whose, part(found, viewer), part(risky, viewer));
    }

    /** Its renewals, month by month. */
    public RenewalsAhead renewals(Whose whose, Actor viewer) {
        LocalDate day = today.in(Optional.empty());
        int months = page.months();
        Tallies.Due due =
                tallies.due(
                        whose.filter(),
                        whose.scope(),
                        day,
                        RenewalMonth.end(day, months),
                        MOST_DUE);
        boolean revenue = viewer.may(Permission.SEE_REVENUE);
        Optional<Conversion> conversion = revenue ? convert.conversion() : Optional.empty();
        return new RenewalsAhead(
                whose,
                measures.of(viewer),
                revenue,
                RenewalMonth.from(day, months, due.customers()).stream()
                        .map(month -> bar(month, revenue, conversion, day))
                        .toList(),
                due.more());
    }

    private static RenewalsAhead.Bar bar(
            RenewalMonth month, boolean revenue, Optional<Conversion> conversion, LocalDate day) {
        Totals arr = revenue ? month.arr() : Totals.NONE;
        return new RenewalsAhead.Bar(
                month,
                arr,
                conversion
                        .filter(it -> arr.tooLarge().isEmpty())
                        .map(it -> it.of(arr.sums(), day)));
    }

    private boolean atRisk(Tally tally) {
        return tally.risk()
                .filter(
                        risk ->
                                risk == RiskState.HIGH
                                        || risk == RiskState.MEDIUM && page.mediumToo())
                .isPresent();
    }

    private CsmFigures.Part part(List<Tally> tallied, Actor viewer) {
        Optional<Totals> arr =
                Optional.of(tallied.stream().map(Tally::arr).reduce(Totals.NONE, Totals::plus))
                        .filter(it -> viewer.may(Permission.SEE_REVENUE));
        return new CsmFigures.Part(
                tallied.stream().mapToInt(Tally::customers).sum(),
                arr,
                arr.flatMap(it -> convert.inBase(it, today.in(Optional.empty()))));
    }
}
