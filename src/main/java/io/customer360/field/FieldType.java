package io.customer360.field;

import io.customer360.shared.Rejected;
import io.customer360.shared.Word;
import java.util.stream.Stream;

/** What the values of a custom field are. */
public enum FieldType {
    TEXT("text", "c360.fields.type-text.label"),
    LONG_TEXT("long-text", "c360.fields.type-long-text.label"),
    NUMBER("number", "c360.fields.type-number.label"),
    DATE("date", "c360.fields.type-date.label"),
    SELECT("select", "c360.fields.type-select.label"),
    MULTI_SELECT("multi-select", "c360.fields.type-multi-select.label"),
    FLAG("flag", "c360.fields.type-flag.label"),
    USER("user", "c360.fields.type-user.label"),
    URL("url", "c360.fields.type-url.label"),
    MONEY("money", "c360.fields.type-money.label");

    private final String code;
    private final String textKey;

    FieldType(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The type with this code. */
    public static FieldType of(String code) {
        return Stream.of(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** Its name in input and output. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** Whether values are chosen from options. */
    public boolean hasOptions() {
        return this == SELECT || this == MULTI_SELECT;
    }

    /** Whether values are amounts, which only holders of the revenue permission may see. */
    public boolean revenue() {
        return this == MONEY;
    }

    Word.Meaning meaning() {
        return switch (this) {
            case TEXT, LONG_TEXT, NUMBER, SELECT, MULTI_SELECT, URL -> Word.Meaning.TEXT;
            case DATE -> Word.Meaning.DAY;
            case FLAG -> Word.Meaning.FLAG;
            case USER -> Word.Meaning.PERSON;
            case MONEY -> Word.Meaning.AMOUNT;
        };
    }
}
