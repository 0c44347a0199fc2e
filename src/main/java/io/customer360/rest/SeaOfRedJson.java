package io.customer360.rest;

import io.customer360.churn.SeaOfRed;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.util.List;

/**
 * Whether too many customers are at high risk to tell who needs help.
 *
 * @param percent how many in a hundred may be
 * @param causes the signals that it comes from, the most telling first
 * @param settings where that can be changed
 */
public record SeaOfRedJson(
        boolean warns, int customers, int high, int percent, List<Cause> causes, SafeUrl settings) {

    private static final int SHOWN = 5;

    /**
     * A kind of signal.
     *
     * @param customers how many of those at high risk have it
     * @param alone how many of them would not be at high risk without it
     */
    public record Cause(Label kind, int customers, int alone) {}

    static SeaOfRedJson of(SeaOfRed red, SafeUrl settings) {
        return new SeaOfRedJson(
                red.warns(),
                red.customers(),
                red.high(),
                red.percent(),
                red.causes().stream()
                        .limit(SHOWN)
                        .map(
                                it ->
                                        new Cause(
                                                new Label(it.kind().code(), it.kind().textKey()),
                                                it.customers(),
                                                it.alone()))
                        .toList(),
                settings);
    }
}
