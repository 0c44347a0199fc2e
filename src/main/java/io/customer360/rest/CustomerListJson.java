package io.customer360.rest;

import io.customer360.customer.Reference;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/**
 * One page of the list of customers; the next and the previous one are absent at the ends, the
 * count when too many would have to be checked.
 *
 * @param address what asks for the same list from its start
 * @param reduced whether the view that is open asks for something that is left out
 */
public record CustomerListJson(
        List<CustomerRowJson> items,
        Integer count,
        int size,
        String sort,
        String direction,
        List<String> columns,
        String address,
        String previous,
        String next,
        Instant asOf,
        boolean revenueVisible,
        boolean reduced) {

    /** The same as a page shows it, with the addresses of everything there is to click. */
    public record Shown(
            List<Row> items,
            Integer count,
            String sort,
            String direction,
            Instant asOf,
            List<Column> columns,
            List<Choice> choices,
            ViewsJson.Tabs views,
            Filters filters,
            Links links,
            Bulk bulk,
            boolean filtered,
            boolean reduced,
            boolean old,
            Label obstacle,
            boolean seesAll,
            boolean canEdit,
            boolean canManage) {}

    /** What can be done with many of the list; where it comes as a file is absent for some. */
    public record Bulk(Integer count, int most, String query, SafeUrl exportUrl, boolean canEdit) {}

    /** A column title; without an address where nothing is sorted by it. */
    public record Column(String code, Worded label, SafeUrl url, boolean number) {}

    /** A column that can be chosen. */
    public record Choice(String code, Worded label, boolean shown, boolean fixed) {}

    /** A customer with what each column says of it; the badge is absent where a column tells it. */
    public record Row(CustomerRowJson customer, Reference badge, List<Cell> cells) {}

    /**
     * What one column says of one customer.
     *
     * @param field the custom field with its value, if the column is one
     */
    public record Cell(String code, Worded label, CustomFieldJson field) {}

    /** What the list is filtered by and could be. */
    public record Filters(
            String text,
            List<OptionJson> statuses,
            List<OptionJson> csms,
            List<OptionJson> tags,
            More more,
            List<OptionJson> sizes) {}

    /**
     * The filters that are needed less often.
     *
     * @param asked how many of them are in use
     */
    public record More(
            List<OptionJson> industries,
            List<OptionJson> countries,
            List<OptionJson> tiers,
            List<OptionJson> references,
            List<OptionJson> renewals,
            List<OptionJson> healths,
            List<OptionJson> risks,
            List<OptionJson> signals,
            List<OptionJson> pulses,
            List<OptionJson> actives,
            List<OptionJson> followed,
            Bounds score,
            Bounds scorecard,
            Bounds renewal,
            Bounds arr,
            List<FieldFilter> fields,
            List<OptionJson> others,
            int asked) {}

    /** Two bounds as they were asked for, or blank. */
    public record Bounds(String from, String to) {}

    /**
     * A custom field that the list is filtered by.
     *
     * @param input the name of its parameter
     * @param values the values to choose from, where it has such
     */
    public record FieldFilter(
            String input,
            String name,
            String type,
            List<OptionJson> values,
            String is,
            String from,
            String to) {}

    /** Where the parts of the list lead; absent where there is nothing to go to. */
    public record Links(SafeUrl previous, SafeUrl next) {}
}
