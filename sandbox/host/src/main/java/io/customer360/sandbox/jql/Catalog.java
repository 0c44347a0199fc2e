package io.customer360.sandbox.jql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the values in a search stand for. */
public interface Catalog {

    /** The kinds of thing that a value can name. */
    enum Kind {
        PROJECT,
        STATUS,
        CATEGORY,
        RESOLUTION,
        PRIORITY,
        USER,
        ORGANISATION,
        ISSUE
    }

    /** The database ids behind each name, key or id; a value that names nothing is left out. */
    Map<String, List<Object>> find(Kind kind, Collection<String> values, Viewer viewer);

    /** What the values of the custom field with this id or name are. */
    Optional<Kind> customField(String idOrName);

    /** SQL that holds when the viewer may read comment {@code c}. */
    String readableComment();
}
