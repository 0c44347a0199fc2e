package io.customer360.csm;

import io.customer360.access.Groups;
import io.customer360.csm.Attention.Mark;
import io.customer360.csm.Attention.Row;
import io.customer360.revenue.Conversion;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.Converted;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.settings.Tier;
import io.customer360.settings.Tiers;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows somebody which of their customers get too little attention, and which too much. */
public final class ShowAttention {

    /** The work of so many days counts. */
    public static final int WORK_DAYS = 90;

    private static final int SHOWN = 25;

    private final Pieces pieces;
    private final CareFigures figures;
    private final KnownContacts contacts;
    private final AttentionStore store;
    private final TiersStore tiers;
    private final Groups groups;
    private final ConvertSums convert;
    private final Answers answers;
    private final Clock clock;

    /** Ranks what these hold. */
    public ShowAttention(
            Pieces pieces,
            CareFigures figures,
            KnownContacts contacts,
            AttentionStore store,
            TiersStore tiers,
            Groups groups,
            ConvertSums convert,
            Answers answers,
            Clock clock) {
        this.pieces = pieces;
        this.figures = figures;
        this.contacts = contacts;
        this.store = store;
        this.tiers = tiers;
        this.groups = groups;
        this.convert = convert;
        this.answers = answers;
        this.clock = clock;
    }

    /** Whether it is shown to anybody. */
    public boolean on() {
        return store.current().on();
    }

    /**
     * Ranks all customers of somebody; nothing when they are too many to be checked for them. For
     * those who see everybody it is worked out now and then, and at once after a change of rules.
     */
    public Optional<Attention> of(Actor viewer) {
        viewer.require(Permission.VIEW);
        boolean revenue = viewer.may(Permission.SEE_REVENUE);
        Rules rules =
                new Rules(
                        store.current(),
                        tiers.current(),
                        convert.conversion(),
                        revenue,
                        contacts.complete());
        return pieces.of(viewer)
                .map(
                        these ->
                                viewer.may(Permission.VIEW_ALL)
                                        ? remembered(these, rules)
                                        : rank(these, rules));
    }

    /** Everything that the ranking depends on but the data. */
    private record Rules(
            AttentionSettings settings,
            Tiers tiers,
            Optional<Conversion> conversion,
            boolean revenue,
            boolean complete) {

        String question() {
            return String.join(
                    " ",
                    "attention",
                    Integer.toString(settings.version()),
                    Integer.toString(tiers.version()),
                    Integer.toString(conversion.hashCode()),
                    Boolean.toString(revenue),
                    Boolean.toString(complete));
        }
    }

    private Attention remembered(List<Among> these, Rules rules) {
        Answers.Told<Attention> told = answers.get(rules.question(), () -> rank(these, rules));
        return told.answer().at(told.at());
    }

    private Attention rank(List<Among> these, Rules rules) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(WORK_DAYS));
        List<Care> all =
                these.stream().flatMap(piece -> figures.of(piece, since).stream()).toList();
        Set<UserKey> spared = spared(all, rules.settings());
        List<Care> judged =
                all.stream().filter(it -> it.csm().stream().noneMatch(spared::contains)).toList();
        Optional<Currency> currency =
                rules.revenue() ? currency(judged, rules.conversion(), now) : Optional.empty();
        Map<Care, BigDecimal> arr =
                currency.map(it -> amounts(judged, it, rules.conversion(), now)).orElse(Map.of());
        List<Row> rows =
                new RankAttention(
                                rules.settings(),
                                rules.tiers().all().stream().map(Tier::id).toList(),
                                arr,
                                rules.complete(),
                                now)
                        .of(judged);
        return new Attention(
                rules.settings(),
                rows.stream().limit(SHOWN).toList(),
                Math.max(0, rows.size() - SHOWN),
                rows.stream()
                        .filter(row -> row.mark() == Mark.OVER_SERVED)
                        .sorted(Comparator.comparing(Row::hours).reversed())
                        .limit(SHOWN)
                        .toList(),
                (int) rows.stream().filter(row -> row.mark() == Mark.FORGOTTEN).count(),
                all.size() - judged.size(),
                currency,
                now);
    }

    private Set<UserKey> spared(List<Care> all, AttentionSettings settings) {
        return all.stream()
                .flatMap(care -> care.csm().stream())
                .distinct()
                .filter(
                        csm ->
                                settings.leftOut().stream()
                                        .anyMatch(group -> groups.member(csm, group)))
                .collect(Collectors.toSet());
    }

    /** The only one there is, or the base currency when every amount can be told in it. */
    private static Optional<Currency> currency(
            List<Care> judged, Optional<Conversion> conversion, Instant now) {
        Set<Currency> used =
                judged.stream()
                        .flatMap(care -> care.arr().amounts().stream())
                        .map(Money::currency)
                        .collect(Collectors.toSet());
        if (used.size() == 1) {
            return used.stream().findFirst();
        }
        return conversion
                .filter(
                        it ->
                                judged.stream()
                                        .allMatch(
                                                care ->
                                                        it.of(care.arr(), day(now))
                                                                .total()
                                                                .isPresent()))
                .map(Conversion::base);
    }

    private static Map<Care, BigDecimal> amounts(
            List<Care> judged, Currency currency, Optional<Conversion> conversion, Instant now) {
        Map<Care, BigDecimal> amounts = new HashMap<>();
        for (Care care : judged) {
            boolean plain =
                    care.arr().amounts().stream().map(Money::currency).allMatch(currency::equals);
            Money amount =
                    plain
                            ? care.arr().in(currency)
                            : conversion
                                    .map(it -> it.of(care.arr(), day(now)))
                                    .flatMap(Converted::total)
                                    .orElseThrow();
            amounts.put(care, amount.decimal());
        }
        return amounts;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
