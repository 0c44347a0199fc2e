package io.customer360.sandbox.web.page;

import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.Map;

/** The small pictures of priorities and issue types, at the addresses that Jira gives them. */
final class ConstantIcons {
    private static final Map<String, String> PATHS =
            Map.of(
                    "priorities/highest", "M4 8l4-4 4 4M4 13l4-4 4 4",
                    "priorities/high", "M4 10l4-4 4 4",
                    "priorities/medium", "M3 6h10M3 10h10",
                    "priorities/low", "M4 6l4 4 4-4",
                    "priorities/lowest", "M4 3l4 4 4-4M4 8l4 4 4-4",
                    "issuetypes/service-request", "M2 4h12v8H2zM2 4l6 5 6-5",
                    "issuetypes/incident", "M8 2l6.5 12h-13zM8 6v4M8 12v.5",
                    "issuetypes/bug", "M8 3a5 5 0 1 0 .01 0z",
                    "issuetypes/task", "M2 2h12v12H2zM5 8l2 2 4-4");

    private static final Map<String, String> COLOURS =
            Map.of(
                    "priorities/highest", "#c9372c",
                    "priorities/high", "#c9372c",
                    "priorities/medium", "#b65c02",
                    "priorities/low", "#1d7afc",
                    "priorities/lowest", "#1d7afc",
                    "issuetypes/incident", "#c9372c",
                    "issuetypes/bug", "#c9372c");

    private static final String BLUE = "#1d7afc";

    List<Route> routes() {
        return List.of(
                Route.get("/images/icons/([a-z]+/[a-z-]+)\\.svg", Access.SIGNED_IN, this::icon));
    }

    private Answer icon(Visit visit) {
        var path = PATHS.get(visit.part());
        return path == null
                ? Answer.notFound()
                : new Answer.Picture(
                        Html.of(
                                        """
                                        <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"\
                                         viewBox="0 0 16 16"><path d="{}" fill="none" stroke="{}"\
                                         stroke-width="1.8" stroke-linecap="round"\
                                         stroke-linejoin="round"/></svg>""",
                                        path,
                                        COLOURS.getOrDefault(visit.part(), BLUE))
                                .toString());
    }
}
