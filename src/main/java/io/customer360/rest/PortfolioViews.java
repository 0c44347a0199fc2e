package io.customer360.rest;

import io.customer360.csm.CsmFigures;
import io.customer360.csm.FindPortfolio;
import io.customer360.csm.Period;
import io.customer360.csm.ShowCsmPage;
import io.customer360.csm.ShowPulsesGiven;
import io.customer360.csm.ShowTasksAhead;
import io.customer360.csm.TaskCounts;
import io.customer360.csm.Whose;
import io.customer360.customer.RiskState;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import io.customer360.ticket.TicketCount;
import io.customer360.view.ListAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of the figures of a portfolio that the API and the page share. */
public final class PortfolioViews {
    private static final int WHOLE = 100;

    private final FindPortfolio portfolios;
    private final ShowCsmPage shown;
    private final ShowTasksAhead tasks;
    private final ShowPulsesGiven pulses;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public PortfolioViews(
            FindPortfolio portfolios,
            ShowCsmPage shown,
            ShowTasksAhead tasks,
            ShowPulsesGiven pulses,
            CustomerUrls urls) {
        this.portfolios = portfolios;
        this.shown = shown;
        this.tasks = tasks;
        this.pulses = pulses;
        this.urls = urls;
    }

    /** The page with its frame; the other parts load by themselves. */
    public View page(Map<String, String> asked, Actor actor) {
        var whose = whose(asked, actor);
        return View.of(
                "c360.portfolio.page",
                new PortfolioPageJson(
                        json(whose, Period.of(asked), actor),
                        portfolios.choices(actor).stream()
                                .map(csm -> new Worded(csm.key().value(), csm.name()))
                                .map(csm -> OptionJson.of(csm, whose.csm().value()))
                                .toList()));
    }

    /** The figures alone. */
    View figures(Map<String, String> asked, Actor actor) {
        return View.of("c360.portfolio.tiles", json(whose(asked, actor), Period.of(asked), actor));
    }

    /** The renewals, month by month. */
    View renewals(Map<String, String> asked, Actor actor) {
        var ahead = shown.renewals(whose(asked, actor), actor);
        return View.of("c360.portfolio.renewals", new RenewalBars(ahead, urls).json());
    }

    /** The pulses that were given. */
    View sentiments(Map<String, String> asked, Actor actor) {
        var whose = whose(asked, actor);
        var given = pulses.of(whose, Period.of(asked));
        return View.of(
                "c360.portfolio.sentiments",
                new PulsesGivenJson(
                        query(whose),
                        given.days(),
                        periods(given.days()),
                        given.total(),
                        given.shares().stream()
                                .map(
                                        it ->
                                                new PulsesGivenJson.Item(
                                                        LevelJson.of(it.level()),
                                                        it.count(),
                                                        percent(it.count(), given.total())))
                                .toList()));
    }

    /** Whose portfolio these parameters ask for. */
    Whose whose(Map<String, String> asked, Actor actor) {
        return portfolios.of(Optional.ofNullable(asked.get("csm")), actor);
    }

    private PortfolioJson json(Whose whose, Period period, Actor actor) {
        var figures = shown.figures(whose, actor);
        return new PortfolioJson(
                whose.csm().value(),
                portfolios.name(whose.csm()),
                whose.own(),
                portfolios.gone(whose.csm()),
                query(whose),
                part(figures.all(), whose, Map.of()),
                part(figures.atRisk(), whose, Map.of("risk", RiskState.RAISED.code())),
                figures.all().arr().isPresent(),
                tasks(tasks.counts(whose, period, actor)),
                null,
                null);
    }

    private static String query(Whose whose) {
        return whose.own() ? "" : "?" + ListAddress.text(whose.parameters(Map.of()));
    }

    private PortfolioJson.Part part(
            CsmFigures.Part part, Whose whose, Map<String, String> narrowed) {
        return new PortfolioJson.Part(
                part.customers(),
                part.arr().map(it -> SumJson.of(it, part.inBase())).orElse(null),
                CustomerListLinks.of(urls, whose.parameters(narrowed)));
    }

    private PortfolioJson.Tasks tasks(TaskCounts counts) {
        return new PortfolioJson.Tasks(
                counts.condition().code(),
                counts.open().map(this::count).orElse(null),
                counts.done().map(this::count).orElse(null),
                counts.period().days(),
                periods(counts.period().days()));
    }

    private PortfolioJson.Count count(TicketCount found) {
        return new PortfolioJson.Count(found.count(), urls.navigator(found.jql()));
    }

    private static List<OptionJson> periods(int chosen) {
        return Stream.of(
                        Worded.of("7", "c360.portfolio.days-7.label"),
                        Worded.of("30", "c360.portfolio.days-30.label"),
                        Worded.of("90", "c360.portfolio.days-90.label"),
                        Worded.of("365", "c360.portfolio.days-365.label"))
                .map(days -> OptionJson.of(days, Integer.toString(chosen)))
                .toList();
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) (WHOLE * part / whole);
    }
}
