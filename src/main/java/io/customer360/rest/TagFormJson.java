package io.customer360.rest;

import io.customer360.rest.view.Worded;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import java.util.List;
import java.util.stream.Stream;

/** The form of a tag, or of a new one; and the other tags that can take its place. */
public record TagFormJson(
        Integer id, int version, String name, List<OptionJson> colours, List<OptionJson> others) {

    static TagFormJson blank() {
        return new TagFormJson(null, 0, "", colours(TagColour.GREY), List.of());
    }

    static TagFormJson of(Tag tag, List<Tag> all) {
        return new TagFormJson(
                tag.id().value(),
                tag.version(),
                tag.name(),
                colours(tag.colour()),
                all.stream()
                        .filter(other -> !other.id().equals(tag.id()))
                        .map(other -> new Worded(other.id().toString(), other.name()))
                        .map(other -> OptionJson.of(other, ""))
                        .toList());
    }

    private static List<OptionJson> colours(TagColour chosen) {
        return Stream.of(TagColour.values())
                .map(colour -> Worded.of(colour.code(), colour.textKey()))
                .map(colour -> OptionJson.of(colour, chosen.code()))
                .toList();
    }
}
