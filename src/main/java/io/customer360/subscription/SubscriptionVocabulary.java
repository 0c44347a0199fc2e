package io.customer360.subscription;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How subscriptions speak in history. */
public final class SubscriptionVocabulary implements Vocabulary {
    private final CustomFields fields;

    /** Knows these custom fields beside its own. */
    public SubscriptionVocabulary(CustomFields fields) {
        this.fields = fields;
    }

    @Override
    public String entity() {
        return Subscription.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return SubscriptionField.of(field)
                .map(SubscriptionVocabulary::word)
                .or(() -> fields.word(FieldEntity.SUBSCRIPTION, field));
    }

    @Override
    public Set<String> amounts() {
        return Stream.concat(
                        Stream.of(SubscriptionField.values())
                                .filter(SubscriptionField::revenue)
                                .map(SubscriptionField::field),
                        fields.amounts().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public String addedKey() {
        return "c360.changes.subscription-added.label";
    }

    @Override
    public String removedKey() {
        return "c360.changes.subscription-removed.label";
    }

    private static Word word(SubscriptionField field) {
        Word word = plain(field);
        return field.revenue() ? word.ofRevenue() : word;
    }

    private static Word plain(SubscriptionField field) {
        String key = field.textKey();
        return switch (field) {
            case PRICE, ONE_OFF_FEE -> Word.of(key, Meaning.AMOUNT);
            case DISCOUNT -> Word.of(key, Meaning.AMOUNT_OR_SHARE);
            case DISCOUNT_KIND ->
                    coded(key, Discount.Kind.values(), Discount.Kind::code, Discount.Kind::textKey);
            case PERIOD ->
                    coded(
                            key,
                            PlanPeriod.Kind.values(),
                            PlanPeriod.Kind::code,
                            PlanPeriod.Kind::textKey);
            case START, END, PAUSED_FROM, PAUSED_TO -> Word.of(key, Meaning.DAY);
            case AUTO_RENEW, AUTO_COLLECTION, TRIAL -> Word.of(key, Meaning.FLAG);
            case PLAN, YEARS, CURRENCY, QUANTITY, MINIMUM_TERM, SOURCE, EXTERNAL_ID ->
                    Word.of(key, Meaning.TEXT);
        };
    }

    private static <E> Word coded(
            String key, E[] all, Function<E, String> code, Function<E, String> textKey) {
        return Word.coded(key, Stream.of(all).collect(Collectors.toMap(code, textKey)));
    }
}
