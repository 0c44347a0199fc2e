package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.demo.AppDoor;
import java.util.List;
import java.util.Map;

/** Fills in what an Overview shows of a customer besides tickets and subscriptions. */
final class Records {
    /** The text of the note that is written last, and so shown first. */
    static final String NOTE = "Note 10 of the bench";

    private static final int CONTACTS = 20;
    private static final int NOTES = 10;
    private static final int TAGS = 5;

    private final AppDoor app;

    Records(Sandbox sandbox) {
        this.app = new AppDoor(sandbox.url(), sandbox.signIn(Panel.READER));
    }

    void fill(List<Subject> subjects) {
        for (Subject subject : subjects) {
            String path = "/customers/" + subject.organisation();
            for (int i = 1; i <= CONTACTS; i++) {
                app.send("POST", path + "/contacts", Map.of("name", "Contact " + i));
            }
            for (int i = 1; i <= NOTES; i++) {
                app.send("POST", path + "/notes", Map.of("text", "Note " + i + " of the bench"));
            }
            for (int i = 1; i <= TAGS; i++) {
                app.send("POST", path + "/tags", Map.of("name", "Tag " + i));
            }
        }
    }
}
