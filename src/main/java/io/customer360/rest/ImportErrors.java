package io.customer360.rest;

import io.customer360.ingest.DayOrder;
import io.customer360.ingest.Import;
import io.customer360.ingest.ImportError;
import io.customer360.ingest.IntakeColumn;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says why records are not taken in, in the reader's language and by the headings of the file. */
public final class ImportErrors {
    private final Texts texts;
    private final Viewers viewers;

    /** Wired by Spring. */
    public ImportErrors(Texts texts, Viewers viewers) {
        this.texts = texts;
        this.viewers = viewers;
    }

    /** The name of a column. */
    String label(IntakeColumn column) {
        return column.translated()
                ? texts.of(viewers.current().locale(), column.label())
                : column.label();
    }

    /** The ways to write days. */
    List<ImportJson.Choice> days(DayOrder chosen) {
        var locale = viewers.current().locale();
        return Stream.of(DayOrder.values())
                .map(
                        it ->
                                new ImportJson.Choice(
                                        it.code(),
                                        texts.of(locale, it.textKey()),
                                        false,
                                        it == chosen))
                .toList();
    }

    /** The headings of a file of errors: those of the file itself, then line and reason. */
    List<String> headings(List<String> ofFile) {
        var locale = viewers.current().locale();
        return Stream.concat(
                        ofFile.stream(),
                        Stream.of(
                                texts.of(locale, "c360.import.line.label"),
                                texts.of(locale, "c360.import.reason.label")))
                .toList();
    }

    /** A way to tell the errors of an import. */
    Function<ImportError, ImportJson.Error> of(Import one) {
        Map<String, String> headings = headings(one);
        var locale = viewers.current().locale();
        return error ->
                new ImportJson.Error(
                        error.line(),
                        error.problems().stream()
                                .map(
                                        problem ->
                                                new ImportJson.Reason(
                                                        problem.field(),
                                                        heading(problem, headings),
                                                        texts.of(
                                                                locale,
                                                                problem.code(),
                                                                problem.args())))
                                .toList());
    }

    /** The same error as one line of text. */
    static String text(ImportJson.Error error) {
        return error.reasons().stream()
                .map(it -> it.column().isEmpty() ? it.text() : it.column() + ": " + it.text())
                .collect(Collectors.joining(" "));
    }

    private static String heading(Problem problem, Map<String, String> headings) {
        return headings.getOrDefault(problem.field(), "");
    }

    private static Map<String, String> headings(Import one) {
        List<String> columns = one.plan().map(it -> it.columns()).orElse(List.of());
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(at -> !columns.get(at).isEmpty())
                .collect(
                        Collectors.toMap(
                                columns::get, at -> one.file().headings().get(at), (a, b) -> a));
    }
}
