package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldOption;
import io.customer360.field.FieldTexts;
import io.customer360.field.FieldType;
import io.customer360.field.FieldValue;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import io.customer360.shared.Currencies;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Custom fields as answers, tables and forms show them, for the views of every kind of record that
 * has them. Templates: {@code c360.fields.value} draws one {@link CustomFieldJson}, {@code
 * c360.fields.inputs} draws the {@link FieldInputJson}s of a form.
 */
public final class FieldViews {
    private static final Worded NOT_SET = Worded.of("", "c360.info.value.empty");
    private static final String USUAL_CURRENCY = "EUR";

    private final CustomFields fields;
    private final People people;

    /** Wired by Spring. */
    public FieldViews(CustomFields fields, People people) {
        this.fields = fields;
        this.people = people;
    }

    /** Every field this person may see, in order, with its value. */
    public List<CustomFieldJson> shown(FieldEntity entity, CustomValues values, Actor viewer) {
        return fields.of(entity, viewer).stream()
                .map(field -> shown(field, values.of(field.id())))
                .toList();
    }

    /** Every field this person may see, in order, as a form asks for it. */
    public List<FieldInputJson> inputs(FieldEntity entity, CustomValues values, Actor viewer) {
        return fields.of(entity, viewer).stream()
                .map(field -> input(field, values.of(field.id())))
                .toList();
    }

    /** One field with its value. */
    CustomFieldJson shown(FieldDefinition field, Optional<FieldValue> value) {
        List<Worded> texts = value.map(given -> worded(field, given)).orElse(List.of());
        String link =
                value.map(given -> given instanceof FieldValue.Link it ? it.url() : "").orElse("");
        return CustomFieldJson.of(field, texts, new SafeUrl(link), note(field, value));
    }

    /** One field as a form asks for it. */
    FieldInputJson input(FieldDefinition field, Optional<FieldValue> value) {
        List<String> texts = FieldTexts.of(field, value);
        Optional<FieldValue.Amount> amount =
                value.filter(FieldValue.Amount.class::isInstance)
                        .map(FieldValue.Amount.class::cast);
        String text =
                amount.map(it -> it.money().text()).orElse(texts.isEmpty() ? "" : texts.get(0));
        String currency =
                amount.map(it -> it.money().currency().getCurrencyCode()).orElse(USUAL_CURRENCY);
        return new FieldInputJson(
                field.id().value(),
                field.id().input(),
                field.name(),
                field.help(),
                field.type().code(),
                field.required(),
                !field.edited(),
                shown(field, value),
                text,
                new Worded(text, field.type() == FieldType.USER ? name(value) : text),
                options(field, texts),
                field.type() == FieldType.MONEY ? currencies(currency) : List.of());
    }

    private String name(Optional<FieldValue> value) {
        return value.map(given -> people.name(((FieldValue.Person) given).key())).orElse("");
    }

    private List<Worded> worded(FieldDefinition field, FieldValue value) {
        return FieldTexts.of(field, Optional.of(value)).stream()
                .map(text -> new Worded(text, meaning(text, value)))
                .toList();
    }

    private Object meaning(String text, FieldValue value) {
        if (value instanceof FieldValue.Number number) {
            return number.number();
        }
        if (value instanceof FieldValue.Day day) {
            return day.day();
        }
        if (value instanceof FieldValue.Flag flag) {
            return yesOrNo(flag.yes()).meaning();
        }
        if (value instanceof FieldValue.Person person) {
            return people.name(person.key());
        }
        return value instanceof FieldValue.Amount amount ? amount.money() : text;
    }

    private static String note(FieldDefinition field, Optional<FieldValue> value) {
        return value.filter(given -> field.type() == FieldType.SELECT)
                .map(FieldValue.Choice.class::cast)
                .flatMap(choice -> choice.options().stream().findFirst())
                .flatMap(field::option)
                .map(FieldOption::description)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static List<FieldInputJson.Option> options(FieldDefinition field, List<String> chosen) {
        return switch (field.type()) {
            case FLAG ->
                    Stream.of(NOT_SET, yesOrNo(true), yesOrNo(false))
                            .map(it -> option(it, chosen))
                            .toList();
            case SELECT ->
                    Stream.concat(
                                    Stream.of(option(NOT_SET, chosen)),
                                    field.options().stream().map(it -> option(it, chosen)))
                            .toList();
            default -> field.options().stream().map(it -> option(it, chosen)).toList();
        };
    }

    private static FieldInputJson.Option option(Worded value, List<String> chosen) {
        boolean selected = value.raw().isEmpty() ? chosen.isEmpty() : chosen.contains(value.raw());
        return new FieldInputJson.Option(0, value.raw(), value, "", selected);
    }

    private static FieldInputJson.Option option(FieldOption option, List<String> chosen) {
        return new FieldInputJson.Option(
                option.id(),
                option.name(),
                Worded.plain(option.name()),
                option.description(),
                chosen.contains(option.name()));
    }

    private static Worded yesOrNo(boolean yes) {
        return yes
                ? Worded.of("true", "c360.subscriptions.yes.label")
                : Worded.of("false", "c360.subscriptions.no.label");
    }

    private static List<OptionJson> currencies(String chosen) {
        return Currencies.all().stream()
                .map(Currency::getCurrencyCode)
                .map(code -> OptionJson.of(Worded.plain(code), chosen))
                .toList();
    }
}
