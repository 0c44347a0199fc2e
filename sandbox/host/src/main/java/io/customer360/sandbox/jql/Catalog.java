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
        TYPE,
        STATUS,
        CATEGORY,
        RESOLUTION,
        PRIORITY,
        USER,
        ORGANISATION,
        /** An organisation of which the viewer may know the members. */
        OPEN_ORGANISATION,
        REQUEST_TYPE,
        /** Any text: nothing needs to exist. */
        LABEL,
        /** What an issue does to another, as in blocks. */
        OUTWARD_LINK,
        /** What an issue suffers from another, as in is blocked by. */
        INWARD_LINK,
        ISSUE
    }

    /** The custom fields that can be searched. */
    enum Custom {
        ORGANISATIONS,
        SATISFACTION,
        SATISFACTION_DATE,
        REQUEST_TYPE,
        PARTICIPANTS,
        FIRST_RESPONSE,
        RESOLUTION,
        CUSTOMER_NUMBER
    }

    /** The database ids behind each name, key or id; a value that names nothing is left out. */
    Map<String, List<Object>> find(Kind kind, Collection<String> values, Viewer viewer);

    /** The custom field with this id, as {@code cf[10002]}, or name. */
    Optional<Custom> customField(String idOrName);

    /** SQL that holds when the viewer may read comment {@code c}. */
    String readableComment();
}
