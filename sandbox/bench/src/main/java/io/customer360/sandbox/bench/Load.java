package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.demo.AppDoor;
import io.customer360.sandbox.demo.DemoAccess;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills a sandbox: 1,002 customers of whom two are looked at, with tickets and app data. */
final class Load {
    private static final int OTHERS = 1000;
    private static final int SMALL = 200;
    private static final int LARGE = 5000;

    /** Fewer tickets cannot be loaded: those of the two, and one for each of the others. */
    static final int LEAST = SMALL + LARGE + OTHERS;

    private final Sandbox sandbox;
    private final JiraWorld world;
    private final int tickets;

    Load(Sandbox sandbox, int tickets) {
        this.sandbox = sandbox;
        this.world = sandbox.world();
        this.tickets = tickets;
    }

    /** The customers to look at, the small one first. */
    List<Subject> fill() {
        List<Integer> sizes = new ArrayList<>(List.of(SMALL, LARGE));
        sizes.addAll(Shares.zipf(tickets - SMALL - LARGE, OTHERS));
        List<String> names =
                IntStream.range(0, sizes.size()).mapToObj("Customer %04d"::formatted).toList();
        List<Integer> ids = world.bulk().organisations(names);
        var requests = new Requests(world);
        requests.members(ids);
        var project = world.projects().byKey(Requests.PROJECT).orElseThrow();
        world.bulk()
                .links(ids.stream().collect(Collectors.toMap(id -> id, id -> List.of(project))));
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            JiraIssue newest = requests.of(ids.get(i), sizes.get(i));
            if (i < 2) {
                subjects.add(new Subject(ids.get(i), names.get(i), sizes.get(i), newest));
            }
        }
        fillApp(subjects);
        return subjects;
    }

    private void fillApp(List<Subject> subjects) {
        var app = new AppDoor(sandbox.url(), sandbox.signIn(Panel.READER));
        new DemoAccess(app).grant();
        for (Subject subject : subjects) {
            for (int i = 1; i <= 5; i++) {
                app.send(
                        "POST",
                        "/customers/" + subject.organisation() + "/subscriptions",
                        subscription(i));
            }
        }
        app.send("POST", "/settings/tickets/refresh", Map.of());
    }

    private Map<String, String> subscription(int number) {
        return Map.of(
                "plan", "Plan " + number,
                "period", "monthly",
                "price", "99.90",
                "currency", "EUR",
                "quantity", Integer.toString(number),
                "discountKind", "none",
                "autoCollection", "true",
                "start", LocalDate.now(world.clock()).minusDays(300).toString());
    }
}
