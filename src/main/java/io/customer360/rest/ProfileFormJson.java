package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * The form of one field of a profile: a list of options, a search for people, or a text.
 *
 * @param withSource whether it is entered together with the system that it comes from
 * @param inAttributes whether it stands in the section of attributes
 * @param leaving what is asked besides of who leaves; absent for other fields
 */
public record ProfileFormJson(
        int customer,
        String field,
        Label label,
        int version,
        String value,
        List<OptionJson> options,
        boolean picker,
        String currentLabel,
        boolean typed,
        boolean withSource,
        String source,
        boolean inAttributes,
        Leaving leaving) {

    /**
     * What is asked of who leaves.
     *
     * @param statuses the ids of the statuses that say so, with bars between them
     * @param today the latest day
     */
    public record Leaving(String statuses, LocalDate today, List<OptionJson> reasons) {}
}
