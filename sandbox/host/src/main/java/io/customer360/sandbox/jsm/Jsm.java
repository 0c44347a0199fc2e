package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskService;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stand-in Jira Service Management: its services over the tables of the world. */
public final class Jsm {

    private Jsm() {}

    /** JSM's services by interface; exported only when JSM is part of the instance. */
    public static Map<Class<?>, Object> services(JiraWorld world, DataSource source) {
        var desks = new ServiceDesks(JdbcClient.create(source));
        var people = new DeskPeople(world.grants(), world.groups(), world.organisations());
        return Map.of(
                ServiceDeskManager.class,
                new DesksForEverybody(desks),
                ServiceDeskService.class,
                new DesksForUsers(desks, people, world.grants()),
                OrganizationService.class,
                new CheckedOrganisations(world.organisations(), desks, people));
    }
}
