package io.customer360.churn;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a person enters when a customer has left; the rest is known. */
public record ChurnEntry(LocalDate day, ChurnReason reason, String note) {

    /**
     * Reads the fields {@code day}, {@code reason} and {@code note}; the day is not after today,
     * and another reason than those offered needs a note.
     */
    public static ChurnEntry parse(Map<String, String> input, LocalDate today) {
        Fields fields = new Fields(input);
        Optional<LocalDate> day = fields.required("day", text -> past(text, today));
        Optional<ChurnReason> reason = fields.required("reason", ChurnEntry::reason);
        String note =
                fields.optional("note", text -> Text.paragraphs(text, ChurnRecord.MAX_NOTE))
                        .orElse("");
        if (reason.filter(ChurnReason.OTHER::equals).isPresent() && !fields.given("note")) {
            fields.problem("note", "c360.churn.reason-note.error");
        }
        fields.check();
        return new ChurnEntry(day.orElseThrow(), reason.orElseThrow(), note);
    }

    /** The record that this becomes. */
    public ChurnRecord of(CustomerId customer, MoneySums lost, Optional<FrozenHealth> health) {
        return new ChurnRecord(customer, day, reason, note, lost, health);
    }

    private static LocalDate past(String text, LocalDate today) {
        LocalDate day = Parse.day(text);
        if (day.isAfter(today)) {
            throw Rejected.value("c360.churn.future-day.error");
        }
        return day;
    }

    private static ChurnReason reason(String text) {
        return ChurnReason.find(text).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
