package io.customer360.ingest;

import io.customer360.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * One record as it arrives: texts by the names of {@link IntakeColumn}. A column that is absent
 * leaves what is stored alone, a blank text clears it.
 *
 * @param line where it stands in its file, or which of a batch it is; counted from one
 */
public record Entry(long line, Map<String, String> texts) {

    public Entry {
        texts = Map.copyOf(texts);
    }

    /** The text of a column that is not blank. */
    public Optional<String> given(String column) {
        return Optional.ofNullable(texts.get(column)).filter(text -> !Text.blank(text));
    }
}
