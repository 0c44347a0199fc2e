package io.customer360.rest;

import io.customer360.ingest.Entry;
import io.customer360.rest.input.LargeInput;
import io.customer360.rest.input.SentRecords;
import io.customer360.shared.Rejected;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many records of one kind as a program sends them.
 *
 * @param source the system they come from, unless they name another
 * @param create whether a customer that is not known yet becomes a new organisation
 * @param records at most 1,000; what one does not name stays as it is, an empty text clears it
 */
public record RecordsInput(String source, String create, SentRecords records)
        implements LargeInput {

    /** The records, numbered from one. */
    List<Entry> entries() {
        if (records == null) {
            throw Rejected.at("records", "c360.input.required.error");
        }
        var all = records.all();
        return IntStream.range(0, all.size())
                .mapToObj(at -> new Entry(at + 1, all.get(at)))
                .toList();
    }
}
