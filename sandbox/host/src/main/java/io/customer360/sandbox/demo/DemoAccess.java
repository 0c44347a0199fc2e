package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The access settings of the demo. */
public final class DemoAccess {

    private static final Map<String, List<String>> HOLDERS =
            Map.of(
                    "view",
                    List.of(
                            DemoPeople.AGENTS,
                            DemoPeople.ADMINS,
                            DemoPeople.CSMS,
                            DemoPeople.VIEWERS),
                    "viewAll",
                    List.of(DemoPeople.ADMINS, DemoPeople.LEADS, DemoPeople.VIEWERS),
                    "edit",
                    List.of(DemoPeople.ADMINS, DemoPeople.CSMS),
                    "seeRevenue",
                    List.of(DemoPeople.ADMINS, DemoPeople.CSMS),
                    "export",
                    List.of(DemoPeople.ADMINS, DemoPeople.CSMS),
                    "manage",
                    List.of(DemoPeople.ADMINS));

    private static final String ACCOUNT = "admin";

    private final AppDoor app;

    /** Settings that are made through this door, which must be an administrator's. */
    public DemoAccess(AppDoor app) {
        this.app = app;
    }

    /** Grants the rights of the demo, unless an admin has chosen a service account already. */
    public void grant() {
        JsonNode now = app.get("/settings/access");
        if (now.path("serviceAccount").path("key").asText().isEmpty()) {
            Map<String, String> wanted = new LinkedHashMap<>();
            wanted.put("version", now.path("version").asText());
            HOLDERS.forEach((field, groups) -> wanted.put(field, String.join("\n", groups)));
            wanted.put("serviceAccount", ACCOUNT);
            app.send("PUT", "/settings/access", wanted);
        }
    }
}
