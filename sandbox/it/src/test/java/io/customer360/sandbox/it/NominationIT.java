package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.jira.JiraIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-034, F-035 nominating a customer as a reference")
class NominationIT {
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Nomination", "SUP");
        on.assign(customer, "carla");
        path = "customers/" + customer + "/nomination";
    }

    @Test
    @DisplayName("F-035 a nomination is an issue in the chosen project and sets the flag")
    void nominates() {
        var answer = on.as("carla").post(path, form()).expect(201).json();
        assertEquals("nominated", answer.path("reference").asText());
        assertFalse(answer.path("canNominate").asBoolean());
        var issue = issue(answer);
        assertEquals("Reference nomination", issue.type().name());
        assertEquals("They are happy", issue.description());
        assertEquals("carla", issue.reporter().getName());
        assertEquals(customer, issue.customerNumber());
        assertEquals("nominated", flag());
    }

    @Test
    @DisplayName("F-035 a customer has one open nomination, however many nominate at once")
    void onlyOne() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (var user : List.of("carla", "lena", "admin", "lena")) {
                all.add(() -> on.as(user).post(path, form()).status());
            }
            int made = 0;
            for (var status : threads.invokeAll(all)) {
                made += status.get() == 201 ? 1 : 0;
                assertTrue(List.of(201, 400, 409).contains(status.get()), "" + status.get());
            }
            assertEquals(1, made);
        } finally {
            threads.shutdownNow();
        }
        on.as("carla").post(path, form()).expect(400);
    }

    @Test
    @DisplayName("F-035 the resolution of the issue writes the flag, off the resolver's thread")
    void resolved() throws Exception {
        resolve(issue(on.as("carla").post(path, form()).expect(201).json()), "Done");
        assertEquals("yes", flagAfterAWhile("yes"));
        assertFalse(sheet("carla").path("canNominate").asBoolean());
    }

    @Test
    @DisplayName("F-035 any other resolution declines, and one may nominate again")
    void declined() throws Exception {
        resolve(issue(on.as("carla").post(path, form()).expect(201).json()), "Won't Do");
        assertEquals("no", flagAfterAWhile("no"));
        assertTrue(sheet("carla").path("canNominate").asBoolean());
        on.as("carla").post(path, form()).expect(201);
        assertEquals("nominated", flag());
    }

    @Test
    @DisplayName("F-035 a decision that was missed is noticed by whoever looks")
    void missed() {
        var issue = issue(on.as("carla").post(path, form()).expect(201).json());
        on.sandbox().plugin().disable();
        resolve(issue, "Done");
        on.sandbox().plugin().enable();
        assertEquals("yes", sheet("carla").path("reference").asText());
        assertEquals("yes", flag());
    }

    @Test
    @DisplayName("F-035 a deleted issue takes the nomination back")
    void deleted() {
        var issue = issue(on.as("carla").post(path, form()).expect(201).json());
        on.world().issues().delete(issue, on.world().user("admin"));
        assertTrue(sheet("carla").path("reference").isMissingNode());
        assertTrue(sheet("carla").path("canNominate").asBoolean());
    }

    @Test
    @DisplayName("F-035 what Jira refuses leaves the flag as it was")
    void refused() {
        var project = on.world().projects().byKey(CustomerTasks.PROJECT).orElseThrow();
        on.as("carla").post(path, Forms.of("summary", "Reference")).expect(400);
        on.world().projects().archive(project, true);
        try {
            on.as("carla").post(path, form()).expect(400);
        } finally {
            on.world().projects().archive(project, false);
        }
        assertEquals("", flag());
    }

    @Test
    @DisplayName("F-035 nobody enters that a customer is nominated; the form does not offer it")
    void notByHand() {
        var edit = Forms.of("version", "0", "reference", "nominated");
        on.as("carla").patch("customers/" + customer, edit).expect(400);
        var form = on.as("carla").get("customers/" + customer + "/form/reference").expect(200);
        assertFalse(form.json().path("options").toString().contains("nominated"));
        on.as("carla").get("customers/" + customer + "/form/parent").expect(404);
        assertEquals("", flag());
    }

    @Test
    @DisplayName("F-035 after a hand-set flag the open issue still blocks another nomination")
    void openIssue() {
        on.as("carla").post(path, form()).expect(201);
        var version = on.as("carla").get("customers/" + customer).json().path("version").asText();
        var edit = Forms.of("version", version, "reference", "no");
        on.as("carla").patch("customers/" + customer, edit).expect(200);
        assertFalse(sheet("carla").path("canNominate").asBoolean());
        on.as("carla").post(path, form()).expect(400);
    }

    @Test
    @DisplayName("F-034 who cannot see the issue is told that it is there, not which it is")
    void hiddenIssue() {
        on.as("carla").post(path, form()).expect(201);
        var seen = sheet("anna");
        assertEquals("nominated", seen.path("reference").asText());
        assertTrue(seen.path("issue").isMissingNode(), seen.toString());
        assertFalse(seen.path("canNominate").asBoolean());
    }

    private static ObjectNode form() {
        return Forms.of("summary", "Reference", "reason", "They are happy");
    }

    private JsonNode sheet(String user) {
        return on.as(user).get(path).expect(200).json();
    }

    private String flag() {
        return on.as("admin")
                .get("customers/" + customer)
                .expect(200)
                .json()
                .path("reference")
                .asText("");
    }

    private String flagAfterAWhile(String wanted) throws InterruptedException {
        for (int i = 0; i < 100 && !flag().equals(wanted); i++) {
            Thread.sleep(100);
        }
        return flag();
    }

    private JiraIssue issue(JsonNode answer) {
        var key = answer.path("issue").path("key").asText();
        return on.world().issues().byKey(key).orElseThrow();
    }

    private void resolve(JiraIssue issue, String resolution) {
        on.world().issues().resolve(issue, resolution, on.world().user("lena"));
    }
}
