package io.customer360.view;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumn;
import io.customer360.customer.ListColumns;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a view says.
 *
 * @param shared whether everybody who may see customers can open it; "me" is whoever does
 * @param query the filters, the order and the length of a page
 * @param columns what it shows; none when everybody has the columns of their own
 */
public record ViewDraft(
        String name, boolean shared, CustomerQuery query, List<ListColumn> columns) {

    /** The longest name of a view. */
    public static final int MAX_NAME = 60;

    /** How many columns a view can have. */
    static final int MAX_COLUMNS = 100;

    public ViewDraft {
        query = query.first();
        columns = columns.stream().distinct().toList();
    }

    /**
     * Reads the fields {@code name}, {@code shared} and {@code address}, and columns; what is
     * absent stays as it was, if it was.
     */
    static ViewDraft of(Map<String, String> input, List<String> columns, ViewDraft before) {
        Map<String, String> given = new HashMap<>(input);
        if (before != null) {
            given.putIfAbsent("name", before.name);
            given.putIfAbsent("shared", Boolean.toString(before.shared));
        }
        Fields fields = new Fields(given);
        String name = fields.required("name", text -> Text.line(text, MAX_NAME)).orElse("");
        boolean shared = fields.optional("shared", Parse::flag).orElse(false);
        CustomerQuery query =
                before != null && !given.containsKey("address")
                        ? before.query
                        : fields.attempt("address", () -> query(given.get("address")))
                                .orElse(CustomerQuery.FIRST);
        List<ListColumn> shown =
                columns == null
                        ? before == null ? List.of() : before.columns
                        : fields.attempt("columns", () -> columns(columns)).orElse(List.of());
        fields.check();
        return new ViewDraft(name, shared, query, shown);
    }

    private static List<ListColumn> columns(List<String> codes) {
        if (codes.size() > MAX_COLUMNS) {
            throw Rejected.value("c360.customers.too-many-columns.error");
        }
        return ListColumns.of(codes);
    }

    /** What is asked, if it can be read again from the address that is kept. */
    private static CustomerQuery query(String address) {
        CustomerQuery asked =
                CustomerQuery.of(ListAddress.parameters(address == null ? "" : address));
        return CustomerQuery.of(ListAddress.parameters(ListAddress.text(asked.parameters())));
    }
}
