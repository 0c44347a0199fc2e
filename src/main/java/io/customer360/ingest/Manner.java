package io.customer360.ingest;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.Map;

/**
 * How entries are to be taken.
 *
 * @param source the system they come from, for those that name none themselves
 * @param create whether customers that match nothing become new organisations
 */
public record Manner(String source, boolean create) {

    public Manner {
        if (source.isBlank()) {
            throw new IllegalArgumentException("entries come from somewhere");
        }
    }

    /** Reads the fields {@code source}, which must be given, and {@code create}. */
    public static Manner parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        String source = fields.required("source", Manner::source).orElse("");
        boolean create = fields.flag("create");
        fields.check();
        return new Manner(source, create);
    }

    /** The source of hand-made records is nobody's to name. */
    static String source(String text) {
        String source = Text.line(text, ExternalId.MAX_SOURCE);
        if (source.equals(ExternalId.APP)) {
            throw Rejected.value("c360.ingest.source-reserved.error", source);
        }
        return source;
    }
}
