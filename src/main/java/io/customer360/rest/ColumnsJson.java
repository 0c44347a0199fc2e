package io.customer360.rest;

import io.customer360.customer.ListColumn;
import java.util.List;

/** The columns that somebody has chosen, and all that can be chosen. */
public record ColumnsJson(List<String> columns, List<String> available) {

    static ColumnsJson of(List<ListColumn> chosen, List<ListColumn> available) {
        return new ColumnsJson(codes(chosen), codes(available));
    }

    private static List<String> codes(List<ListColumn> columns) {
        return columns.stream().map(ListColumn::code).toList();
    }
}
