package io.customer360.rest;

import io.customer360.ingest.ChunkResult;
import io.customer360.ingest.Intakes;
import io.customer360.ingest.Manner;
import io.customer360.ingest.Outcome;
import io.customer360.ingest.Seen;
import io.customer360.ingest.TakeIn;
import io.customer360.ingest.Verdict;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import io.customer360.shared.Problem;
import java.util.Locale;

/** Takes in many records and tells what became of each. */
public final class RecordViews {
    private final Intakes intakes;
    private final TakeIn takeIn;
    private final Texts texts;
    private final Viewers viewers;

    /** Wired by Spring. */
    public RecordViews(Intakes intakes, TakeIn takeIn, Texts texts, Viewers viewers) {
        this.intakes = intakes;
        this.takeIn = takeIn;
        this.texts = texts;
        this.viewers = viewers;
    }

    /** Takes in records of a kind; one that cannot be taken does not stop the others. */
    View taken(String kind, RecordsInput in, Actor actor) {
        var intake = intakes.of(kind, actor);
        var manner = Manner.parse(in.fields());
        var result = takeIn.take(intake, in.entries(), new Seen(), manner, actor);
        return View.of("", json(result));
    }

    private RecordsJson json(ChunkResult result) {
        var locale = viewers.current().locale();
        return new RecordsJson(
                result.count(Outcome.NEW),
                result.count(Outcome.CHANGED),
                result.count(Outcome.SAME),
                result.count(Outcome.REJECTED),
                result.verdicts().stream().map(verdict -> json(verdict, locale)).toList());
    }

    private RecordsJson.Answer json(Verdict verdict, Locale locale) {
        var problems = verdict.problems().stream().map(it -> json(it, locale)).toList();
        return new RecordsJson.Answer(
                verdict.entry().line(),
                verdict.outcome(),
                verdict.id().isPresent() ? verdict.id().getAsInt() : null,
                problems.isEmpty() ? null : problems);
    }

    private RecordsJson.Problem json(Problem problem, Locale locale) {
        var field = problem.field().isEmpty() ? null : problem.field();
        return new RecordsJson.Problem(field, texts.of(locale, problem.code(), problem.args()));
    }
}
