package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the app in which project of the demo tasks and nominations are. */
record DemoTaskSettings(AppDoor app) {

    private static final String PATH = "/settings/tasks";
    private static final String PROJECT = "CS tasks (" + DemoTasks.PROJECT + ")";

    /** Chooses them, unless an admin has chosen already. */
    void choose() {
        app.find(PATH).filter(now -> now.path("version").asInt() == 0).ifPresent(this::choose);
    }

    private void choose(JsonNode now) {
        String project = value(now.path("projects"), PROJECT);
        if (project.isEmpty()) {
            return;
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("version", "0");
        wanted.put("project", project);
        wanted.put("type", value(now.path("types"), "Task"));
        wanted.put("field", value(now.path("fields"), "Customer number"));
        wanted.put("nominationProject", project);
        wanted.put("nominationType", value(now.path("types"), "Reference nomination"));
        wanted.put("accepted", value(now.path("resolutions"), "Done"));
        app.send("PUT", PATH, wanted);
    }

    private static String value(JsonNode options, String label) {
        return options.valueStream()
                .filter(option -> option.path("label").asText().equals(label))
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElse("");
    }
}
