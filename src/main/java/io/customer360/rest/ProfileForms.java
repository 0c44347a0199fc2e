package io.customer360.rest;

import static java.util.Comparator.comparing;

import io.customer360.customer.Country;
import io.customer360.customer.People;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileField;
import io.customer360.customer.ProfileTexts;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.customer.Zones;
import io.customer360.rest.view.Formats;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.rest.view.Worded;
import io.customer360.settings.IndustriesStore;
import io.customer360.settings.TiersStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Today;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.text.Collator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which people edit one field of a profile. */
public final class ProfileForms {
    private static final Worded NOT_SET = Worded.of("", "c360.info.value.empty");

    private final Profiles profiles;
    private final People people;
    private final IndustriesStore industries;
    private final Statuses statuses;
    private final TiersStore tiers;
    private final Viewers viewers;
    private final Today today;

    /** Wired by Spring. */
    public ProfileForms(
            Profiles profiles,
            People people,
            IndustriesStore industries,
            Statuses statuses,
            TiersStore tiers,
            Viewers viewers,
            Today today) {
        this.profiles = profiles;
        this.people = people;
        this.industries = industries;
        this.statuses = statuses;
        this.tiers = tiers;
        this.viewers = viewers;
        this.today = today;
    }

    /** The form of one field, filled with what is stored. */
    public View of(CustomerId customer, ProfileField field) {
        return form(customer, field, false);
    }

    /** The same in the section of attributes. */
    public View inAttributes(CustomerId customer, ProfileField field) {
        return form(customer, field, true);
    }

    private View form(CustomerId customer, ProfileField field, boolean inAttributes) {
        if (field == ProfileField.PARENT || field == ProfileField.SOURCE) {
            throw new NotFound();
        }
        var profile = profiles.of(customer);
        var texts = ProfileTexts.of(profile);
        var value = texts.get(field.field());
        boolean picker = field == ProfileField.CSM;
        boolean typed = field == ProfileField.DOMAIN || field == ProfileField.EXTERNAL_ID;
        return View.of(
                "c360.info.form",
                new ProfileFormJson(
                        customer.value(),
                        field.field(),
                        new Label(field.field(), field.textKey()),
                        profile.version(),
                        value,
                        picker || typed ? List.of() : options(field, value),
                        picker,
                        picker ? csmName(profile) : value,
                        typed,
                        field == ProfileField.EXTERNAL_ID,
                        texts.get(ProfileField.SOURCE.field()),
                        inAttributes,
                        field == ProfileField.STATUS ? leaving(profile) : null));
    }

    /** Nothing for who has left already, whatever the new status. */
    private ProfileFormJson.Leaving leaving(Profile profile) {
        var left = statuses.all().stream().filter(Status::left).map(Status::id).toList();
        return left.isEmpty() || profile.status().filter(left::contains).isPresent()
                ? null
                : new ProfileFormJson.Leaving(
                        left.stream().map(StatusId::toString).collect(Collectors.joining("|")),
                        today.in(profile.zone()),
                        ChurnForms.reasons(""));
    }

    private String csmName(Profile profile) {
        return profile.csm().map(people::name).orElse("");
    }

    /** What may be chosen, and what is stored even when it may not be chosen any more. */
    private List<OptionJson> options(ProfileField field, String value) {
        var unset = field == ProfileField.OPT_OUT ? Stream.<Worded>of() : Stream.of(NOT_SET);
        var choices = Stream.concat(unset, choices(field, value)).toList();
        boolean known = choices.stream().anyMatch(choice -> choice.raw().equals(value));
        var all =
                known
                        ? choices.stream()
                        : Stream.concat(choices.stream(), Stream.of(Worded.plain(value)));
        return all.map(choice -> OptionJson.of(choice, value)).toList();
    }

    /** Every value of a field, with a blank one to clear it, none of them chosen. */
    List<OptionJson> options(ProfileField field) {
        return options(field, "");
    }

    private Stream<Worded> choices(ProfileField field, String value) {
        return switch (field) {
            case CSM, PARENT, SOURCE, EXTERNAL_ID, DOMAIN -> Stream.of();
            case INDUSTRY -> industries.current().names().stream().map(Worded::plain);
            case COUNTRY -> countries();
            case ZONE -> Zones.all().stream().map(zone -> new Worded(zone.getId(), zone));
            case STATUS ->
                    statuses.all().stream()
                            .map(status -> new Worded(status.id().toString(), status.name()));
            case TIER ->
                    tiers.current().all().stream()
                            .map(tier -> new Worded(tier.id().toString(), tier.name()));
            case REFERENCE ->
                    Stream.of(Reference.values())
                            .filter(it -> it != Reference.NOMINATED || it.code().equals(value))
                            .map(it -> Worded.of(it.code(), it.textKey()));
            case OPT_OUT ->
                    Stream.of(
                            Worded.of("false", "c360.attributes.opt-out-no.label"),
                            Worded.of("true", "c360.attributes.opt-out-yes.label"));
        };
    }

    private Stream<Worded> countries() {
        var viewer = viewers.current();
        return Country.all().stream()
                .sorted(
                        comparing(
                                it -> Formats.country(it, viewer),
                                Collator.getInstance(viewer.locale())))
                .map(country -> new Worded(country.code(), country));
    }
}
