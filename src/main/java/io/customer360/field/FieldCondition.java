package io.customer360.field;

import io.customer360.shared.Fields;
import io.customer360.shared.Money;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A condition on the stored form of a field's values: a part of a text, a user by key, a range of
 * numbers, days or amounts, one option. Without any of these every record matches.
 */
public record FieldCondition(
        FieldDefinition field,
        Optional<String> part,
        Optional<String> user,
        OptionalLong from,
        OptionalLong to,
        Optional<String> currency) {

    /** Whether it asks for nothing. */
    public boolean matchesAll() {
        return part.isEmpty()
                && user.isEmpty()
                && from.isEmpty()
                && to.isEmpty()
                && currency.isEmpty();
    }

    /** What was asked, by the meaning of the field's type; refuses what makes no sense. */
    static FieldCondition of(FieldDefinition field, FieldAsked asked) {
        Map<String, String> given = new HashMap<>();
        String is = field.id().input();
        given.put(is, asked.is());
        given.put(from(field), asked.from());
        given.put(to(field), asked.to());
        Fields fields = new Fields(given);
        FieldCondition condition =
                switch (field.type()) {
                    case TEXT, LONG_TEXT, URL ->
                            text(field, fields.optional(is, FieldCondition::line));
                    case USER -> user(field, fields.optional(is, FieldCondition::line));
                    case SELECT, MULTI_SELECT ->
                            exactly(field, fields.optional(is, name -> option(field, name)));
                    case FLAG ->
                            exactly(field, fields.optional(is, yes -> Parse.flag(yes) ? 1L : 0L));
                    case DATE -> range(field, fields, day -> Parse.day(day).toEpochDay());
                    case NUMBER ->
                            range(
                                    field,
                                    fields,
                                    text ->
                                            new FieldValue.Number(FieldParser.number(text))
                                                    .millionths());
                    case MONEY -> money(field, fields);
                };
        fields.check();
        return condition;
    }

    private static FieldCondition text(FieldDefinition field, Optional<String> part) {
        return new FieldCondition(
                field,
                part,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static FieldCondition user(FieldDefinition field, Optional<String> key) {
        return new FieldCondition(
                field,
                Optional.empty(),
                key,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static FieldCondition exactly(FieldDefinition field, Optional<Long> number) {
        return between(field, number, number, Optional.empty());
    }

    private static FieldCondition range(
            FieldDefinition field, Fields fields, Function<String, Long> parser) {
        return between(
                field,
                fields.optional(from(field), parser),
                fields.optional(to(field), parser),
                Optional.empty());
    }

    /** Amounts compare within one currency. */
    private static FieldCondition money(FieldDefinition field, Fields fields) {
        Optional<Money> from = fields.optional(from(field), Money::parse);
        Optional<Money> to = fields.optional(to(field), Money::parse);
        Optional<String> currency =
                from.or(() -> to).map(money -> money.currency().getCurrencyCode());
        if (from.isPresent()
                && to.isPresent()
                && !from.get().currency().equals(to.get().currency())) {
            fields.problem(to(field), "c360.fields.currencies.error");
        }
        return between(field, from.map(Money::minor), to.map(Money::minor), currency);
    }

    private static FieldCondition between(
            FieldDefinition field,
            Optional<Long> from,
            Optional<Long> to,
            Optional<String> currency) {
        return new FieldCondition(
                field, Optional.empty(), Optional.empty(), number(from), number(to), currency);
    }

    private static String from(FieldDefinition field) {
        return field.id().input() + ".from";
    }

    private static String to(FieldDefinition field) {
        return field.id().input() + ".to";
    }

    private static OptionalLong number(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static String line(String text) {
        return Text.line(text, FieldAsked.MAX_TEXT);
    }

    private static long option(FieldDefinition field, String name) {
        List<FieldOption> options = field.options();
        return options.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"))
                .id();
    }
}
