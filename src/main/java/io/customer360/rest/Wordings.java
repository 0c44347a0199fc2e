package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.Viewers;
import io.customer360.rest.view.Worded;
import java.util.List;

/** The headings of files in the reader's language. */
public final class Wordings {
    private final Texts texts;
    private final Viewers viewers;

    /** Wired by Spring. */
    public Wordings(Texts texts, Viewers viewers) {
        this.texts = texts;
        this.viewers = viewers;
    }

    /** What these mean. */
    List<String> of(List<Worded> headings) {
        var locale = viewers.current().locale();
        return headings.stream()
                .map(
                        heading ->
                                heading.meaning() instanceof Label label
                                        ? texts.of(locale, label.textKey())
                                        : heading.meaning().toString())
                .toList();
    }
}
