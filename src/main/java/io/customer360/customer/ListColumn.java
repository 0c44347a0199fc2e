package io.customer360.customer;

import io.customer360.field.FieldId;
import io.customer360.shared.Rejected;
import java.util.Optional;
import java.util.function.Function;

/** What the list of customers shows about each, and can be sorted by. */
public sealed interface ListColumn permits CustomerColumn, FieldColumn {

    /** Its name in addresses. */
    String code();

    /** The column with this name. */
    static Optional<ListColumn> find(String code) {
        return CustomerColumn.find(code)
                .<ListColumn>map(Function.identity())
                .or(() -> FieldId.ofInput(code).map(FieldColumn::new));
    }

    /** The column with this name; refused when there is none. */
    static ListColumn of(String code) {
        return find(code).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
