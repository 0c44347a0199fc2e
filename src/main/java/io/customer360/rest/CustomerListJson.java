package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;
import java.util.List;

/**
 * One page of the list of customers; the next and the previous one are absent at the ends, the
 * count when too many would have to be checked.
 */
public record CustomerListJson(
        List<CustomerRowJson> items,
        Integer count,
        int size,
        String sort,
        String direction,
        String previous,
        String next,
        Instant asOf,
        boolean revenueVisible) {

    /** The same as a page shows it, with the addresses of everything there is to click. */
    public record Shown(
            List<CustomerRowJson> items,
            Integer count,
            String sort,
            String direction,
            Instant asOf,
            boolean revenueVisible,
            Filters filters,
            Links links,
            boolean filtered,
            boolean old,
            Label obstacle,
            boolean seesAll,
            boolean canManage) {}

    /** What the list is filtered by and could be. */
    public record Filters(
            String text,
            List<OptionJson> statuses,
            List<OptionJson> csms,
            List<OptionJson> industries,
            List<OptionJson> countries,
            List<OptionJson> tiers,
            List<OptionJson> references,
            List<OptionJson> tags,
            FieldFilter field,
            List<OptionJson> sizes) {}

    /**
     * The custom field that the list shows and is filtered by.
     *
     * @param type its type, blank when none is chosen
     * @param values the values to choose from, where it has such
     */
    public record FieldFilter(
            List<OptionJson> fields,
            String name,
            String type,
            List<OptionJson> values,
            String is,
            String from,
            String to) {}

    /** Where the parts of the list lead; blank where there is nothing to go to. */
    public record Links(
            SafeUrl byName,
            SafeUrl byStatus,
            SafeUrl byCsm,
            SafeUrl byField,
            SafeUrl previous,
            SafeUrl next) {}
}
