package io.customer360.adapter.jira;

import com.atlassian.sal.api.ApplicationProperties;
import io.customer360.run.CheckSource;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.jar.Manifest;

/** Tells which versions work together here. */
public final class VersionChecks implements CheckSource {
    private final ApplicationProperties jira;

    /** Wired by Spring. */
    public VersionChecks(ApplicationProperties jira) {
        this.jira = jira;
    }

    @Override
    public List<HealthPoint> points() {
        return List.of(HealthPoint.APP, HealthPoint.JIRA_VERSION, HealthPoint.JAVA);
    }

    @Override
    public List<HealthCheck> look(Instant now) {
        return List.of(
                told(HealthPoint.APP, app()),
                told(HealthPoint.JIRA_VERSION, jira.getDisplayName() + " " + jira.getVersion()),
                told(HealthPoint.JAVA, Runtime.version().toString()));
    }

    private static HealthCheck told(HealthPoint point, String version) {
        return HealthCheck.of(point, HealthState.OK).named(version);
    }

    /** A bundle finds its own manifest. */
    private static String app() {
        try (var file = VersionChecks.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            var version = new Manifest(file).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "" : version;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
