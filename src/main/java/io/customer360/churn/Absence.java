package io.customer360.churn;

import java.util.Locale;

/** Why a kind of signal was not looked for. */
public enum Absence {
    /** The app has nothing yet that it could be found in. */
    NOT_FED("c360.churn.not-fed.empty"),
    /** It is switched off. */
    OFF("c360.churn.switched-off.empty"),
    /** Nothing is known of this customer that it could be found in. */
    NO_DATA("c360.churn.no-data.empty");

    private final String textKey;

    Absence(String textKey) {
        this.textKey = textKey;
    }

    /** Its name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the sentence that says so. */
    public String textKey() {
        return textKey;
    }
}
