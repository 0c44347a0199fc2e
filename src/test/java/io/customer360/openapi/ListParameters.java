package io.customer360.openapi;

import io.customer360.customer.CustomerQuery;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of the list of customers, which reads a whole address at once. */
final class ListParameters {

    private ListParameters() {}

    /** Every name that the list looks for. */
    static Set<String> names() {
        var asked = new Asked();
        CustomerQuery.of(asked);
        asked.names.addAll(Set.of("view", "columns"));
        return asked.names;
    }

    /** An address without parameters that notes what is looked for. */
    private static final class Asked extends AbstractMap<String, String> {
        private final Set<String> names = new TreeSet<>();

        @Override
        public String get(Object name) {
            names.add((String) name);
            return null;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
