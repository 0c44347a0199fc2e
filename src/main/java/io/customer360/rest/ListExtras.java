package io.customer360.rest;

import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.score.ScoreLine;
import io.customer360.shared.CustomerId;
import io.customer360.tag.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a list show only when a column asks for it.
 *
 * @param tags the tags by customer, unless no column shows them
 * @param scores how they do by customer, unless no column shows any of it
 * @param opinions what people think by customer, unless no column shows any of it
 * @param contacts the last contact by customer, unless no column shows it
 * @param shown the custom fields that are columns, in order
 * @param values the values of all custom fields by customer
 */
record ListExtras(
        Optional<Map<CustomerId, List<Tag>>> tags,
        Optional<Map<CustomerId, ScoreLine>> scores,
        Optional<Map<CustomerId, OpinionJson>> opinions,
        Optional<Map<CustomerId, Instant>> contacts,
        List<FieldDefinition> shown,
        Map<Integer, CustomValues> values,
        FieldViews views) {

    List<TagJson> tags(CustomerId customer) {
        return tags.map(known -> known.get(customer).stream().map(TagJson::of).toList())
                .orElse(null);
    }

    ScoreLineJson health(CustomerId customer) {
        return scores.map(known -> known.getOrDefault(customer, ScoreLine.NONE))
                .map(ScoreLineJson::of)
                .orElse(null);
    }

    OpinionJson opinion(CustomerId customer) {
        return opinions.map(known -> known.get(customer)).orElse(null);
    }

    Instant contact(CustomerId customer) {
        return contacts.map(known -> known.get(customer)).orElse(null);
    }

    List<CustomFieldJson> fields(CustomerId customer) {
        return shown.stream().map(field -> value(field, customer)).toList();
    }

    private CustomFieldJson value(FieldDefinition field, CustomerId customer) {
        var held =
                Stream.ofNullable(values.get(customer.value()))
                        .flatMap(known -> known.of(field.id()).stream())
                        .findFirst();
        return views.shown(field, held);
    }
}
