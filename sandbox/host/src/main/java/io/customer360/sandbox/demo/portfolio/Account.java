package io.customer360.sandbox.demo.portfolio;

import java.util.List;

/**
 * What the app knows about a customer of the demo.
 *
 * @param id the number of its organisation
 * @param csm a user name, empty for nobody
 * @param industry by its place in the app's list, from 1
 * @param status by its place in the app's list, from 1
 */
public record Account(
        int id,
        String csm,
        int industry,
        String country,
        String zone,
        int status,
        List<Offer> offers) {

    /** The place of the status of those who have left. */
    private static final int LEFT = 6;

    /** Whether it is a customer no more. */
    public boolean left() {
        return status == LEFT;
    }
}
