package io.customer360.sandbox.ravenstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The app's list of industries, which must know those of the accounts before they are stored. */
final class Industries {

    private final Session session;

    Industries(Session session) {
        this.session = session;
    }

    void complete() {
        SortedSet<String> missing = new TreeSet<>();
        session.folder()
                .read(
                        RavenFile.ACCOUNTS,
                        new Report(),
                        row -> row.given("industry").ifPresent(missing::add));
        JsonNode now = session.app().get("/settings/industries");
        List<String> names = new ArrayList<>(now.path("names").asText().lines().toList());
        names.forEach(missing::remove);
        if (!missing.isEmpty()) {
            names.addAll(missing);
            session.app()
                    .send(
                            "PUT",
                            "/settings/industries",
                            Map.of(
                                    "version", now.path("version").asText(),
                                    "names", String.join("\n", names)));
        }
    }
}
