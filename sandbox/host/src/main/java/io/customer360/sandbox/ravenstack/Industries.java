package io.customer360.sandbox.ravenstack;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.AppRefusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The app's list of industries, which must know those of the accounts before they are stored. */
final class Industries {

    private static final String PATH = "/settings/industries";

    private final Session session;

    Industries(Session session) {
        this.session = session;
    }

    /** Adds what is missing and the app takes; answers all that accounts may have. */
    List<String> complete() {
        SortedSet<String> missing = new TreeSet<>();
        session.folder()
                .read(
                        RavenFile.ACCOUNTS,
                        new Report(),
                        row -> row.given("industry").ifPresent(missing::add));
        missing.removeAll(names(now()));
        if (!missing.isEmpty() && !added(missing)) {
            missing.forEach(name -> added(List.of(name)));
        }
        return names(now());
    }

    private boolean added(Collection<String> more) {
        JsonNode now = now();
        List<String> names = new ArrayList<>(names(now));
        names.addAll(more);
        try {
            session.app()
                    .send(
                            "PUT",
                            PATH,
                            Map.of(
                                    "version", now.path("version").asText(),
                                    "names", String.join("\n", names)));
            return true;
        } catch (AppRefusal e) {
            if (!e.ofContent()) {
                throw e;
            }
            return false;
        }
    }

    private JsonNode now() {
        return session.app().get(PATH);
    }

    private static List<String> names(JsonNode settings) {
        return settings.path("names").asText().lines().toList();
    }
}
