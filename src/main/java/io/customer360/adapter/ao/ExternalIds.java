package io.customer360.adapter.ao;

import io.customer360.shared.ExternalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks for rows by their external ids in a few statements; databases limit how long one may be. */
final class ExternalIds {
    static final String SOURCE = "SOURCE";
    static final String EXT_ID = "EXT_ID";

    private static final int LENGTH = 300;

    private ExternalIds() {}

    /**
     * Says external ids in conditions that are short enough.
     *
     * @param use takes one condition and its values
     */
    static void each(Collection<ExternalId> ids, BiConsumer<String, List<Object>> use) {
        Map<String, List<String>> bySource = new HashMap<>();
        for (var id : ids.stream().distinct().toList()) {
            bySource.computeIfAbsent(id.source(), it -> new ArrayList<>()).add(id.id());
        }
        bySource.forEach((source, all) -> each(source, all, use));
    }

    private static void each(
            String source, List<String> ids, BiConsumer<String, List<Object>> use) {
        for (int from = 0; from < ids.size(); from += LENGTH) {
            var piece = ids.subList(from, Math.min(from + LENGTH, ids.size()));
            var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
            List<Object> values = new ArrayList<>(List.of(source));
            values.addAll(piece);
            use.accept(SOURCE + " = ? AND " + EXT_ID + " IN (" + marks + ")", values);
        }
    }
}
