package io.customer360.csm;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the bars of renewals tell. */
public enum RenewalMeasure {
    COUNT,
    ARR;

    /** Its name in input and output and where it is kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name. */
    static Optional<RenewalMeasure> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The one with this name; refused when there is none. */
    static RenewalMeasure of(String code) {
        return find(code).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
