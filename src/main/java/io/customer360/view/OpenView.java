package io.customer360.view;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumn;
import java.util.List;
import java.util.Optional;

/**
 * The list that an address asks for.
 *
 * @param key the key of the view that is open; blank when none is
 * @param saved that view, when it is one that somebody has saved
 * @param query what is asked for
 * @param columns the columns of its own, if it has such
 * @param changed whether something else is asked for than the view says
 * @param reduced whether the view says more than could be asked for
 */
public record OpenView(
        String key,
        Optional<ListView> saved,
        CustomerQuery query,
        List<ListColumn> columns,
        boolean changed,
        boolean reduced) {}
