package io.customer360.rest;

import io.customer360.field.FieldDefinition;
import io.customer360.history.SettingTrail;
import io.customer360.revenue.ExchangeRate;
import io.customer360.run.ShowErrors;
import io.customer360.score.Models;
import io.customer360.scorecard.Scorecard;
import io.customer360.tag.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the history of each administration page lies; some pages change no settings. */
public final class SettingTrails {
    private static final Map<String, SettingTrail> BY_PAGE =
            Map.ofEntries(
                    document("access"),
                    document("industries"),
                    document("statuses"),
                    document("tiers"),
                    document("tickets"),
                    document("tasks"),
                    document("layout"),
                    document("csm-page"),
                    document("attention"),
                    document("contact-types"),
                    document("notices"),
                    Map.entry(
                            "fields",
                            new SettingTrail(
                                    Set.of(
                                            "fields-customer",
                                            "fields-contact",
                                            "fields-subscription"),
                                    Set.of(FieldDefinition.ENTITY))),
                    document("scoring", Models.Kind.HEALTH),
                    document("churn", Models.Kind.CHURN, Models.Kind.CLTV),
                    Map.entry(
                            "pulse",
                            new SettingTrail(
                                    Set.of("pulse-levels", "pulse-risks", "pulse-reminder"),
                                    Set.of())),
                    Map.entry("scorecards", new SettingTrail(Set.of(), Set.of(Scorecard.ENTITY))),
                    Map.entry("jobs", new SettingTrail(Set.of(), Set.of(ShowErrors.ENTITY))),
                    Map.entry("tags", new SettingTrail(Set.of("tags"), Set.of(Tag.DEFINITION))),
                    Map.entry(
                            "currencies",
                            new SettingTrail(Set.of("currencies"), Set.of(ExchangeRate.ENTITY))));

    private SettingTrails() {}

    /** The trail of the page with this key, if it changes settings. */
    public static Optional<SettingTrail> of(String page) {
        return Optional.ofNullable(BY_PAGE.get(page));
    }

    private static Map.Entry<String, SettingTrail> document(String name) {
        return Map.entry(name, new SettingTrail(Set.of(name), Set.of()));
    }

    private static Map.Entry<String, SettingTrail> document(String page, Models.Kind... kinds) {
        var names = Stream.of(kinds).map(Models.Kind::code).collect(Collectors.toSet());
        return Map.entry(page, new SettingTrail(names, Set.of()));
    }
}
