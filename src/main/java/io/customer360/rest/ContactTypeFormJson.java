package io.customer360.rest;

import io.customer360.contact.ContactType;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.TypeColour;
import io.customer360.contact.TypeIcon;
import io.customer360.rest.view.Worded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a new or an existing contact type. */
public record ContactTypeFormJson(
        Integer id,
        int version,
        String name,
        List<OptionJson> colours,
        List<OptionJson> icons,
        boolean champion,
        boolean offered) {

    static ContactTypeFormJson of(Optional<ContactType> held, ContactTypes types) {
        var colour = held.map(ContactType::colour).orElse(TypeColour.GREY).code();
        var icon = held.map(ContactType::icon).orElse(TypeIcon.PERSON).code();
        return new ContactTypeFormJson(
                held.map(type -> type.id().value()).orElse(null),
                types.version(),
                held.map(ContactType::name).orElse(""),
                Stream.of(TypeColour.values())
                        .map(it -> OptionJson.of(Worded.of(it.code(), it.textKey()), colour))
                        .toList(),
                Stream.of(TypeIcon.values())
                        .map(it -> OptionJson.of(Worded.of(it.code(), it.textKey()), icon))
                        .toList(),
                held.map(ContactType::champion).orElse(false),
                held.map(ContactType::offered).orElse(true));
    }
}
