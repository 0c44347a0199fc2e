package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import java.util.List;
import java.util.stream.IntStream;

/** How a request went, said by who raised it: 1 to 5 stars and a few words. */
final class RatingForm {
    private static final List<String> WORDS =
            List.of("Very poor", "Poor", "Neither", "Good", "Very good");
    private static final int LONGEST = 2000;

    private final JiraWorld world;
    private final Portals portals;

    RatingForm(JiraWorld world, Portals portals) {
        this.world = world;
        this.portals = portals;
    }

    /** The form for who may rate, the rating alone for others. */
    Html shown(Visit visit, JiraIssue request, Problems problems) {
        if (!portals.mayRate(request, visit.user())) {
            return given(request);
        }
        var comment = request.request().ratingComment();
        return Html.of(
                """
                <section class="sandbox-module" id="rating" aria-labelledby="rating-heading"><h2\
                 id="rating-heading">How did we do?</h2>{}<fieldset class="sandbox-stars" id="stars"{}><legend>Rating\
                </legend>{}{}</fieldset>{}<div class="buttons-container"><button class="aui-button"\
                 id="rate-submit">Send rating</button></div></form></section>
                """,
                visit.form(RequestPage.address(portals, request) + "/rate", "aui top-label"),
                problems.mark("stars"),
                Html.each(IntStream.rangeClosed(1, 5).boxed().toList(), n -> star(request, n)),
                problems.beside("stars"),
                new Fields(problems)
                        .area("ratingComment", "Rating comment", comment == null ? "" : comment));
    }

    private static Html star(JiraIssue request, int stars) {
        return Html.of(
                """
                <label for="stars-{}"><input type="radio" id="stars-{}" name="stars" value="{}"{}> {} {}</label>
                """,
                stars,
                stars,
                stars,
                Html.of(" checked")
                        .when(request.satisfaction() != null && request.satisfaction() == stars),
                "★".repeat(stars),
                WORDS.get(stars - 1));
    }

    private static Html given(JiraIssue request) {
        return request.satisfaction() == null
                ? Html.NONE
                : Html.of("<p id=\"rating\">Rated {} of 5.</p>", request.satisfaction());
    }

    void keep(Visit visit, JiraIssue request, Problems problems) {
        var stars = visit.number("stars");
        var comment = visit.parameter("ratingComment");
        if (!portals.mayRate(request, visit.user())) {
            problems.add("rating", "Rating: only who raised a request rates it, once it is done.");
        } else if (stars < 1 || stars > WORDS.size()) {
            problems.add("stars", "Rating is required: 1 to 5 stars.");
        } else if (comment.length() > LONGEST) {
            problems.add(
                    "ratingComment",
                    "Rating comment must be at most " + LONGEST + " characters long.");
        } else {
            world.issues().rate(request, stars, comment.isEmpty() ? null : comment, visit.user());
        }
    }
}
