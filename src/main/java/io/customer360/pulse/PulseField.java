package io.customer360.pulse;

import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a pulse, in the order of the form. */
public enum PulseField {
    MONTH("month", "c360.pulse.month.label"),
    LEVEL("level", "c360.pulse.level.label"),
    CATEGORY("category", "c360.pulse.category.label"),
    FACTORS("factors", "c360.pulse.factors.label"),
    SUMMARY("summary", "c360.pulse.summary.label"),
    SOURCE("source", "c360.pulse.source.label"),
    EXTERNAL_ID("externalId", "c360.pulse.external-id.label");

    private final String field;
    private final String textKey;

    PulseField(String field, String textKey) {
        this.field = field;
        this.textKey = textKey;
    }

    /** The field with this name. */
    public static Optional<PulseField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /** Its name in input and output. */
    public String field() {
        return field;
    }

    /** The key of its label. */
    public String textKey() {
        return textKey;
    }

    /** What its texts mean in history. */
    Word word() {
        return switch (this) {
            case LEVEL -> Word.of(textKey, Meaning.LEVEL);
            case CATEGORY -> Word.of(textKey, Meaning.RISK_CATEGORY);
            case FACTORS -> Word.of(textKey, Meaning.RISK_FACTORS);
            case MONTH, SUMMARY, SOURCE, EXTERNAL_ID -> Word.of(textKey, Meaning.TEXT);
        };
    }
}
