package io.customer360.settings;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** What makes a ticket a customer's: its Organizations field, its reporter, or the two together. */
public enum MembershipMode {
    FIELD("c360.membership.field.label", "c360.membership.field.help"),
    MEMBERS("c360.membership.members.label", "c360.membership.members.help"),
    BOTH("c360.membership.both.label", "c360.membership.both.help");

    private final String textKey;
    private final String helpKey;

    MembershipMode(String textKey, String helpKey) {
        this.textKey = textKey;
        this.helpKey = helpKey;
    }

    /** Reads the name of a mode. */
    public static MembershipMode of(String text) {
        return Stream.of(values())
                .filter(mode -> mode.code().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The name of this mode in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether tickets without an organisation count by their reporter. */
    public boolean countsReporters() {
        return this != FIELD;
    }

    /** Whether the organisations that a ticket names count. */
    public boolean countsField() {
        return this != MEMBERS;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The key of the sentence that explains it. */
    public String helpKey() {
        return helpKey;
    }
}
