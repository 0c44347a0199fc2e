package io.customer360.rest;

import io.customer360.churn.ChurnReason;
import io.customer360.rest.view.Worded;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen where somebody records that a customer has left. */
final class ChurnForms {

    private static final Worded CHOOSE = Worded.of("", "c360.churn.choose.label");

    private ChurnForms() {}

    /** The reasons, with a blank one as long as none is chosen. */
    static List<OptionJson> reasons(String chosen) {
        return Stream.concat(
                        Stream.of(CHOOSE).filter(it -> chosen.isEmpty()),
                        Stream.of(ChurnReason.values())
                                .map(it -> Worded.of(it.code(), it.textKey())))
                .map(it -> OptionJson.of(it, chosen))
                .toList();
    }
}
