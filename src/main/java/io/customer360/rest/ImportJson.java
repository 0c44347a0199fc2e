package io.customer360.rest;

import io.customer360.ingest.ImportStage;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;
import java.util.List;

/**
 * One import.
 *
 * @param guessed whether the encoding was only concluded
 * @param source the system the records come from, as far as somebody has said
 * @param create whether customers that match nothing become organisations
 * @param canCreate whether the reader may ask for that
 * @param columns what the columns may mean; absent when that is not the question
 * @param fixed what all records have in common, and room for more
 * @param days how days may be written
 * @param counts how far the newest batch has come; absent before the first
 * @param errors why records are not taken in, those of the first lines
 * @param runs the batches that have stored records, oldest first
 */
public record ImportJson(
        int id,
        String name,
        Label kind,
        Instant created,
        String encoding,
        boolean guessed,
        Label separator,
        int rows,
        ImportStage stage,
        String source,
        boolean create,
        boolean canCreate,
        List<Column> columns,
        List<Fixed> fixed,
        List<Choice> days,
        Counts counts,
        List<Error> errors,
        SafeUrl errorsUrl,
        List<Integer> runs) {

    /** A column of the file: its first texts, and what it may mean. */
    public record Column(int index, String heading, List<String> samples, List<Choice> choices) {}

    /** A text that all records have in common, and what it may mean. */
    public record Fixed(int index, String text, List<Choice> choices) {}

    /** Something to choose. */
    public record Choice(String value, String label, boolean required, boolean selected) {}

    /** How far a batch has come. */
    public record Counts(
            int batch,
            Label state,
            boolean stopped,
            long total,
            long done,
            long added,
            long changed,
            long same,
            long rejected) {}

    /** Why the record in a line is not taken in. */
    public record Error(long line, List<Reason> reasons) {}

    /** One reason, and the column that it is about, which may be none. */
    public record Reason(String field, String column, String text) {}
}
