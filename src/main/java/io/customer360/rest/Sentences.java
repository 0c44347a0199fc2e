package io.customer360.rest;

import io.customer360.health.Sentence;
import io.customer360.measure.MeasureGroup;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Texts;
import io.customer360.score.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says sentences in a language, with a link to the place of everything that they name. */
final class Sentences {

    /** Marks where an argument stands; characters that no text of the app has. */
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d)\uE001");

    private final Texts texts;
    private final ScoreTexts scores;
    private final Locale locale;
    private final Sight sight;
    private final Function<String, SafeUrl> places;

    /** Links each place to what {@code places} makes of it, or nothing to nowhere. */
    Sentences(
            Texts texts,
            ScoreTexts scores,
            Locale locale,
            Sight sight,
            Function<String, SafeUrl> places) {
        this.texts = texts;
        this.scores = scores;
        this.locale = locale;
        this.sight = sight;
        this.places = places;
    }

    SentenceJson of(Sentence sentence) {
        var said = sentence.said();
        List<Object> marks =
                IntStream.range(0, said.size())
                        .<Object>mapToObj(it -> "\uE000" + it + "\uE001")
                        .toList();
        var text = texts.of(locale, sentence.textKey(), marks);
        List<SentenceJson.Piece> pieces = new ArrayList<>();
        var found = PLACE.matcher(text);
        int from = 0;
        while (found.find()) {
            plain(text.substring(from, found.start()), pieces);
            pieces.addAll(pieces(said.get(Integer.parseInt(found.group(1)))));
            from = found.end();
        }
        plain(text.substring(from), pieces);
        return SentenceJson.of(pieces);
    }

    private static void plain(String text, List<SentenceJson.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new SentenceJson.Piece(text, null));
        }
    }

    private List<SentenceJson.Piece> pieces(Sentence.Said said) {
        if (!(said instanceof Sentence.Factors several)) {
            return List.of(new SentenceJson.Piece(text(said), places.apply(said.place())));
        }
        List<SentenceJson.Piece> pieces = new ArrayList<>();
        for (MeasureGroup factor : several.factors()) {
            plain(pieces.isEmpty() ? "" : ", ", pieces);
            pieces.add(new SentenceJson.Piece(name(factor), places.apply(factor.code())));
        }
        return pieces;
    }

    private String text(Sentence.Said said) {
        if (said instanceof Sentence.Points points) {
            return number(new Rounded(points.points()).shown());
        }
        if (said instanceof Sentence.Count count) {
            return number(count.count());
        }
        if (said instanceof Sentence.Factor factor) {
            return name(factor.factor());
        }
        if (said instanceof Sentence.Part part) {
            return texts.of(locale, part.part().textKey());
        }
        var value = (Sentence.Value) said;
        return sight.hides(value.part())
                ? texts.of(locale, "c360.health-page.hidden.empty")
                : scores.reading(value.part(), value.reading(), locale);
    }

    private String number(Number number) {
        return texts.of(locale, "c360.health-page.number.label", number);
    }

    private String name(MeasureGroup factor) {
        return texts.of(locale, factor.textKey());
    }
}
