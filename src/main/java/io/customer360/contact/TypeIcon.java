package io.customer360.contact;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** The icons a contact type can be shown with, so that no type is told by its colour alone. */
public enum TypeIcon {
    PERSON("c360.contact-types.icon-person.label"),
    DECISION("c360.contact-types.icon-decision.label"),
    CHAMPION("c360.contact-types.icon-champion.label"),
    DETRACTOR("c360.contact-types.icon-detractor.label"),
    TECHNICAL("c360.contact-types.icon-technical.label"),
    BILLING("c360.contact-types.icon-billing.label"),
    LEGAL("c360.contact-types.icon-legal.label"),
    EDUCATION("c360.contact-types.icon-education.label");

    private final String textKey;

    TypeIcon(String textKey) {
        this.textKey = textKey;
    }

    /** Reads a code from a form. */
    public static TypeIcon of(String code) {
        return Stream.of(values())
                .filter(known -> known.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The name of this icon in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
