package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.SafeUrl;
import io.customer360.scorecard.ConditionCheck;
import io.customer360.scorecard.GivenScore;
import io.customer360.scorecard.HealthMeasure;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.Objective;
import io.customer360.scorecard.ScorecardGroup;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ShowScorecards;
import io.customer360.scorecard.Tick;
import io.customer360.scorecard.TicketCondition;
import io.customer360.scorecard.UseSheet;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.customer360.ticket.CustomerTickets;
import io.customer360.ticket.TicketSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The scorecards of one customer as one reader is shown them; people are looked up once. */
final class CustomerScorecardsShown {

    private final ShowScorecards.Shown shown;
    private final Optional<CustomerTickets> tickets;
    private final CustomerUrls urls;
    private final People people;
    private final Actor reader;
    private final Map<UserKey, String> names = new HashMap<>();

    CustomerScorecardsShown(
            ShowScorecards.Shown shown,
            Optional<CustomerTickets> tickets,
            CustomerUrls urls,
            People people,
            Actor reader) {
        this.shown = shown;
        this.tickets = tickets;
        this.urls = urls;
        this.people = people;
        this.reader = reader;
    }

    CustomerScorecardsJson json() {
        return new CustomerScorecardsJson(
                shown.customer().value(),
                shown.active().stream().map(this::use).toList(),
                shown.earlier().stream().map(this::use).toList(),
                shown.active().stream()
                        .mapToInt(it -> it.scorecard().content().measures().size())
                        .sum(),
                shown.offers().size(),
                reader.may(Permission.EDIT));
    }

    private CustomerScorecardsJson.Use use(UseSheet sheet) {
        var use = sheet.use();
        var scorecard = sheet.scorecard();
        return new CustomerScorecardsJson.Use(
                use.id().value(),
                scorecard.id().value(),
                scorecard.name(),
                scorecard.kind(),
                scorecard.description(),
                use.assigned().at(),
                name(use.assigned().by()),
                use.ended().map(ScorecardUse.Moment::at).orElse(null),
                use.ended().map(it -> name(it.by())).orElse(null),
                rounded(use.active() ? sheet.score() : use.score().score()),
                sheet.reached(),
                sheet.points(),
                scorecard.validDays(),
                scorecard.content().measures().size(),
                scorecard.content().groups().stream().map(it -> group(it, sheet)).toList());
    }

    private CustomerScorecardsJson.Group group(ScorecardGroup group, UseSheet sheet) {
        return new CustomerScorecardsJson.Group(
                group.name(),
                group.items().stream()
                        .filter(Objective.class::isInstance)
                        .map(it -> objective((Objective) it, sheet))
                        .toList(),
                group.items().stream()
                        .filter(HealthMeasure.class::isInstance)
                        .map(it -> measure((HealthMeasure) it, sheet))
                        .toList());
    }

    private CustomerScorecardsJson.Objective objective(Objective objective, UseSheet sheet) {
        Optional<Tick> tick = sheet.marks().tick(objective.id());
        return new CustomerScorecardsJson.Objective(
                objective.id().value(),
                objective.text(),
                objective.help(),
                objective.points(),
                sheet.scorecard().content().share(objective),
                tick.filter(Tick::ticked).isPresent(),
                tick.map(Tick::at).orElse(null),
                tick.flatMap(Tick::by).map(this::name).orElse(null),
                objective
                        .condition()
                        .map(it -> search(it, objective.id(), tick, sheet))
                        .orElse(null));
    }

    private CustomerScorecardsJson.Search search(
            TicketCondition condition, ItemId item, Optional<Tick> tick, UseSheet sheet) {
        Optional<ConditionCheck> check = shown.check(sheet.scorecard().id(), item);
        var problem = check.flatMap(ConditionCheck::problem);
        return new CustomerScorecardsJson.Search(
                condition.jql(),
                condition.bound().code(),
                condition.number(),
                tick.filter(it -> reader.may(Permission.VIEW_ALL) && it.found().isPresent())
                        .map(it -> BigDecimal.valueOf(it.found().getAsInt()))
                        .orElse(null),
                check.flatMap(ConditionCheck::checked).orElse(null),
                problem.map(it -> new Label(it.why().code(), it.why().textKey())).orElse(null),
                problem.map(ConditionCheck.Problem::since).orElse(null),
                tickets(condition));
    }

    private SafeUrl tickets(TicketCondition condition) {
        return tickets.flatMap(it -> it.search(new TicketSet.Searched(condition.jql())))
                .map(urls::navigator)
                .orElse(null);
    }

    private CustomerScorecardsJson.Measure measure(HealthMeasure measure, UseSheet sheet) {
        GivenScore given = sheet.marks().given(measure.id());
        return new CustomerScorecardsJson.Measure(
                measure.id().value(),
                measure.text(),
                measure.help(),
                measure.points(),
                given.score().map(it -> new Rounded(it.score())).orElse(null),
                rounded(given.before(shown.day())),
                given.trend(shown.day()),
                given.score().map(GivenScore.Given::at).orElse(null),
                given.score().flatMap(GivenScore.Given::by).map(this::name).orElse(null),
                sheet.stale(given),
                measure.factor().map(it -> new Label(it.code(), it.textKey())).orElse(null),
                given.comment().map(this::comment).orElse(null),
                weeks(given));
    }

    private List<CustomerScorecardsJson.Week> weeks(GivenScore given) {
        return given.weeks().until(shown.day()).entrySet().stream()
                .map(
                        it ->
                                new CustomerScorecardsJson.Week(
                                        it.getKey(),
                                        it.getValue() == null ? null : new Rounded(it.getValue())))
                .toList();
    }

    private CustomerScorecardsJson.Comment comment(GivenScore.Comment comment) {
        return new CustomerScorecardsJson.Comment(comment.text(), comment.at(), name(comment.by()));
    }

    private String name(UserKey key) {
        return names.computeIfAbsent(key, people::name);
    }

    private static Rounded rounded(OptionalDouble score) {
        return score.isPresent() ? new Rounded(score.getAsDouble()) : null;
    }
}
