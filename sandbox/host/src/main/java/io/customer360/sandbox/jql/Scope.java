package io.customer360.sandbox.jql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One compilation: who asks and when, the bound values, and what was found wrong. */
final class Scope {

    /** Stands where a refused condition would have stood; it is never run. */
    private static final String NOTHING = "1 = 0";

    private final Catalog catalog;
    private final Viewer viewer;
    private final Instant now;
    private final Map<String, Object> params = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    Scope(Catalog catalog, Viewer viewer, Instant now) {
        this.catalog = catalog;
        this.viewer = viewer;
        this.now = now;
        params.put("viewer", viewer.key() == null ? "" : viewer.key());
    }

    String bind(Object value) {
        String name = "q" + params.size();
        params.put(name, value);
        return ":" + name;
    }

    String refuse(String message, Object... arguments) {
        problems.add(message.formatted(arguments));
        return NOTHING;
    }

    String unsupported(Clause.Test test) {
        return refuse(
                "The operator '%s' is not supported by the '%s' field.",
                test.operator().sign(), test.field());
    }

    Map<String, List<Object>> find(Catalog.Kind kind, Collection<String> values) {
        return catalog.find(kind, values, viewer);
    }

    String readableComment() {
        return catalog.readableComment();
    }

    Viewer viewer() {
        return viewer;
    }

    Instant now() {
        return now;
    }

    Map<String, Object> params() {
        return params;
    }

    void raise() {
        if (!problems.isEmpty()) {
            throw new JqlProblems(problems);
        }
    }
}
