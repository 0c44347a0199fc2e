package io.customer360.sandbox.demo;

import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.List;
import java.util.Map;

/** What customers can ask for in the portals of the demo's desks. */
final class DemoRequestTypes {

    private static final String REQUEST = "Service Request";
    private static final String INCIDENT = "Incident";

    private static final Map<String, List<Form>> FORMS =
            Map.of(
                    "SUP",
                    List.of(
                            new Form("Get help", "Ask how something works", REQUEST),
                            new Form("Report a problem", "Something does not work", INCIDENT),
                            new Form("Request a change", "Seats, limits, settings", REQUEST)),
                    "FIN",
                    List.of(
                            new Form("Question about an invoice", "Any question", REQUEST),
                            new Form("Correct an invoice", "Address, split, credit", REQUEST),
                            new Form("Change payment details", "Card, bank, contact", REQUEST)),
                    "OPS",
                    List.of(
                            new Form("Report an outage", "Down or very slow", INCIDENT),
                            new Form("Ask for capacity", "Storage, nodes, limits", REQUEST),
                            new Form("Plan maintenance", "Windows and moves", "Task")));

    private final JiraWorld world;

    DemoRequestTypes(JiraWorld world) {
        this.world = world;
    }

    /** Gives each desk of the demo its forms, unless it has some; older homes have none. */
    void offer() {
        world.projects().all().forEach(this::offer);
    }

    void offer(JiraProject project) {
        List<Form> forms = FORMS.getOrDefault(project.key(), List.of());
        if (!forms.isEmpty() && world.requestTypes().of(project).isEmpty()) {
            forms.forEach(
                    form ->
                            world.requestTypes()
                                    .add(project, form.name, form.description, form.issueType));
        }
    }

    private record Form(String name, String description, String issueType) {}
}
