package io.customer360.ingest;

import io.customer360.shared.Rejected;
import java.util.Arrays;
import java.util.Optional;

/** What stands between the fields of a record. */
public enum CsvSeparator {
    COMMA(',', "comma", "c360.import.comma.label"),
    SEMICOLON(';', "semicolon", "c360.import.semicolon.label"),
    TAB('\t', "tab", "c360.import.tab.label"),
    BAR('|', "bar", "c360.import.bar.label");

    private final char character;
    private final String code;
    private final String textKey;

    CsvSeparator(char character, String code, String textKey) {
        this.character = character;
        this.code = code;
        this.textKey = textKey;
    }

    /** The separator with this code; nothing when none is asked for. */
    public static Optional<CsvSeparator> wished(String code) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(values())
                        .filter(it -> it.code.equals(code))
                        .findFirst()
                        .orElseThrow(
                                () -> Rejected.at("separator", "c360.import.separator.error")));
    }

    static Optional<CsvSeparator> of(char character) {
        return Arrays.stream(values()).filter(it -> it.character == character).findFirst();
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** Its name in output. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
