package io.customer360.rest;

import io.customer360.customer.Country;
import io.customer360.customer.Zones;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.shared.Rejected;
import io.customer360.shared.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The words of history and what its texts mean, so that people read no codes. */
final class ChangedText {
    private static final Map<String, String> KINDS =
            Map.of(
                    "profile", "c360.changes.customer.label",
                    "subscription", "c360.subscriptions.widget.title",
                    "contact", "c360.contacts.widget.title",
                    "invoice", "c360.invoices.widget.title",
                    "link", "c360.links.widget.title",
                    "note", "c360.notes.widget.title",
                    "pulse", "c360.pulse.widget.title",
                    "tag", "c360.tags.tag.label");

    private ChangedText() {}

    /** What a field is called. */
    static Worded field(String field, Word word) {
        return new Worded(field, word.translated() ? new Label(field, word.name()) : word.name());
    }

    /** What a kind of record is called. */
    static Worded kind(String entity) {
        return Optional.ofNullable(KINDS.get(entity))
                .map(key -> Worded.of(entity, key))
                .orElseGet(() -> Worded.plain(entity));
    }

    /** The text with its meaning; one that no longer means anything is shown as it is. */
    static Worded of(Word word, String text) {
        if (text.isEmpty()) {
            return Worded.plain(text);
        }
        try {
            return new Worded(text, meaning(word, text));
        } catch (Rejected | DateTimeException outdated) {
            return Worded.plain(text);
        }
    }

    private static Object meaning(Word word, String text) {
        return switch (word.meaning()) {
            case DAY -> LocalDate.parse(text);
            case AMOUNT -> Money.parse(text);
            case AMOUNT_OR_SHARE -> amountOrShare(text);
            case FLAG -> flag(text);
            case COUNTRY -> Country.of(text);
            case ZONE -> Zones.of(text);
            case CODE ->
                    Optional.ofNullable(word.codes().get(text))
                            .<Object>map(key -> new Label(text, key))
                            .orElse(text);
            case TEXT, PERSON, STATUS, TIER, CUSTOMER, LEVEL, RISK_CATEGORY, RISK_FACTORS -> text;
        };
    }

    private static Object amountOrShare(String text) {
        return text.endsWith("%")
                ? Percent.of(text.substring(0, text.length() - 1))
                : Money.parse(text);
    }

    private static Label flag(String text) {
        return Boolean.parseBoolean(text)
                ? new Label(text, "c360.subscriptions.yes.label")
                : new Label(text, "c360.subscriptions.no.label");
    }
}
