package io.customer360.export;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalKind;
import io.customer360.customer.Country;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.FieldColumn;
import io.customer360.customer.ListColumn;
import io.customer360.customer.Organisation;
import io.customer360.customer.Reference;
import io.customer360.customer.RelationFilter;
import io.customer360.export.CustomerFacts.Facts;
import io.customer360.pulse.Opinion;
import io.customer360.score.ScoreLine;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.subscription.Mrr;
import io.customer360.tag.TagId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is known about a batch of customers, as the texts of a file. */
record SheetBatch(
        Map<CustomerId, Facts> facts,
        Map<CustomerId, List<Money>> arr,
        Map<CustomerId, List<TagId>> tags,
        Map<CustomerId, ScoreLine> scores,
        Map<CustomerId, Opinion> opinions,
        Map<CustomerId, Instant> contacts,
        Map<CustomerId, SheetTerms.Told> terms,
        BiFunction<FieldColumn, CustomerId, String> custom) {

    /** What a column says about a customer. */
    String text(ListColumn column, Organisation customer, SheetWords words) {
        return column instanceof CustomerColumn own
                ? text(own, customer, words)
                : custom.apply((FieldColumn) column, customer.id());
    }

    private String text(CustomerColumn column, Organisation customer, SheetWords words) {
        CustomerId id = customer.id();
        Facts known = facts.getOrDefault(id, Facts.NONE);
        return switch (column) {
            case NAME -> customer.name();
            case STATUS -> known.status().map(words::status).orElse("");
            case SCORE -> SheetScores.score(line(id));
            case TREND -> SheetScores.slope(line(id));
            case RISK -> line(id).risk().map(RiskLevel::code).orElse("");
            case SIGNALS -> SheetScores.signals(line(id));
            case PULSE -> opinion(id).pulse().map(words::pulse).orElse("");
            case SCORECARD ->
                    opinion(id).scorecard().map(it -> SheetScores.rounded(it.score())).orElse("");
            case CSM -> known.csm().map(words::person).orElse("");
            case TAGS -> words.tags(tags.getOrDefault(id, List.of()));
            case TIER -> known.tier().map(words::tier).orElse("");
            case REFERENCE -> known.reference().map(Reference::code).orElse("");
            case INDUSTRY -> known.industry().orElse("");
            case COUNTRY -> known.country().map(Country::code).orElse("");
            case ARR -> amounts(arr.getOrDefault(id, List.of()), amount -> amount);
            case MRR ->
                    amounts(arr.getOrDefault(id, List.of()), amount -> new Mrr(amount).rounded());
            case RENEWAL -> known.renewal().map(LocalDate::toString).orElse("");
            case CLTV -> amounts(told(id).cltv(), amount -> amount);
            case LAST_RENEWAL -> told(id).lastStart().map(LocalDate::toString).orElse("");
            case ACTIVE -> arr.containsKey(id) ? RelationFilter.YES : RelationFilter.NO;
            case LAST_CONTACT ->
                    Optional.ofNullable(contacts.get(id)).map(Instant::toString).orElse("");
            case DRIVER -> line(id).signals().gravest().map(SignalKind::code).orElse("");
        };
    }

    private ScoreLine line(CustomerId customer) {
        return scores.getOrDefault(customer, ScoreLine.NONE);
    }

    private Opinion opinion(CustomerId customer) {
        return opinions.getOrDefault(customer, Opinion.NONE);
    }

    private SheetTerms.Told told(CustomerId customer) {
        return terms.getOrDefault(customer, SheetTerms.Told.NOTHING);
    }

    private static String amounts(List<Money> amounts, UnaryOperator<Money> as) {
        return amounts.stream().map(as).map(Money::withCurrency).collect(Collectors.joining("; "));
    }
}
