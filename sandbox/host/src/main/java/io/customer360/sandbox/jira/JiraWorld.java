package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.mail.Mail;
import io.customer360.sandbox.jira.mail.Notifications;
import io.customer360.sandbox.jira.node.Cluster;
import io.customer360.sandbox.jira.node.NodeChoice;
import io.customer360.sandbox.jira.schedule.Scheduler;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The stand-in Jira: its data in J_ tables, its services by interface, and what pages and tests do
 * to it.
 */
public final class JiraWorld implements AutoCloseable {
    private final Clock clock;
    private final Users users;
    private final Groups groups;
    private final Projects projects;
    private final Grants grants;
    private final Constants constants;
    private final Organisations organisations;
    private final RequestTypes requestTypes;
    private final Desks desks;
    private final Slas slas;
    private final Issues issues;
    private final Links links;
    private final Comments comments;
    private final AuthContext auth;
    private final Texts texts = new Texts();
    private final Events events = new Events();
    private final ServiceCalls calls = new ServiceCalls();
    private final Mount mount = new Mount();
    private final Known known = new Known();
    private final Background background;
    private final BulkWriter bulk;
    private final TransactionTemplate inOne;
    private final HostServices services;

    private JiraWorld(DataSource source, Clock clock, NodeChoice node) {
        this.clock = clock;
        JdbcClient sql = JdbcClient.create(source);
        inOne = new TransactionTemplate(new DataSourceTransactionManager(source));
        Schema.create(source);
        users = new Users(sql, known);
        groups = new Groups(sql, known);
        projects = new Projects(sql, known);
        grants = new Grants(sql, known);
        constants = new Constants(sql);
        organisations = new Organisations(sql, known);
        comments = new Comments(sql, users);
        var rows = new IssueRows(sql, users, constants, organisations);
        requestTypes = new RequestTypes(sql);
        desks = new Desks(sql);
        slas = new Slas(sql);
        var facts = new IssueFacts(sql);
        var writer = new IssueWriter(sql, projects, constants, requestTypes, facts, slas);
        issues = new Issues(rows, writer, facts, slas, inOne, comments, events, clock);
        links = new Links(sql, rows, issues);
        bulk = new BulkWriter(source, inOne, known, projects, constants, requestTypes, clock);
        auth = new AuthContext(users, texts);
        background = Background.of(sql, inOne, auth, clock, node);
        events.register(new Notifications(background.mail(), desks, mount, clock));
        services = new HostServices(this, sql, inOne, rows, known, background.locks());
    }

    /** Opens the world over a database, creating its tables when they are missing. */
    public static JiraWorld open(DataSource source, Clock clock) {
        return open(source, clock, NodeChoice.alone());
    }

    /** The same as one node of several that share the database. */
    public static JiraWorld open(DataSource source, Clock clock, NodeChoice node) {
        return new JiraWorld(source, clock, node);
    }

    /** Every host service by the interface under which the plugin asks for it, without JSM's. */
    public Map<Class<?>, Object> services() {
        return services.all();
    }

    /** One host service by its interface. */
    public <T> T service(Class<T> type) {
        return type.cast(services.all().get(type));
    }

    /** The user of this name, or null when there is none (as Jira answers). */
    public ApplicationUser user(String name) {
        return users.byName(name).orElse(null);
    }

    /** Who may sign in, each with what the person is there to show. */
    public List<SignInChoice> signInChoices() {
        return users.introduced().stream()
                .map(user -> new SignInChoice(user, user.note()))
                .toList();
    }

    /** Whether a user may use Jira itself; portal customers may not. */
    public boolean licensed(ApplicationUser user) {
        return user != null && groups.licensed(user.getKey());
    }

    /** Does something as a user (null: nobody), and gives the thread back as it was. */
    public <T> T runAs(ApplicationUser user, Callable<T> work) throws Exception {
        return auth.runAs(user, work);
    }

    /** Hands in the texts of the plugin while it is enabled. */
    public void useTexts(Function<Locale, ResourceBundle> bundles) {
        texts.use(bundles);
    }

    /** Where the world is mounted, e.g. {@code http://127.0.0.1:8080/jira}; set before use. */
    public void mountedAt(String url) {
        mount.at(url);
    }

    /** Who acts on this thread. */
    public AuthContext auth() {
        return auth;
    }

    /** People. */
    public Users users() {
        return users;
    }

    /** Groups and who is in them. */
    public Groups groups() {
        return groups;
    }

    /** Projects, their roles and security levels. */
    public Projects projects() {
        return projects;
    }

    /** Who may do what: permission schemes, issue security, global permissions. */
    public Grants grants() {
        return grants;
    }

    /** Statuses, priorities, resolutions and issue types. */
    public Constants constants() {
        return constants;
    }

    /** JSM organisations, their members and service desks. */
    public Organisations organisations() {
        return organisations;
    }

    /** Issues, read for a viewer and changed with events. */
    public Issues issues() {
        return issues;
    }

    /** Does several things in one transaction: all of them happen, or none does. */
    public void together(Runnable work) {
        inOne.executeWithoutResult(status -> work.run());
    }

    /** Writes much at once, without events. */
    public BulkWriter bulk() {
        return bulk;
    }

    /** How issues are linked. */
    public Links links() {
        return links;
    }

    /** What customers can ask for. */
    public RequestTypes requestTypes() {
        return requestTypes;
    }

    /** Service desks and whom they serve. */
    public Desks desks() {
        return desks;
    }

    /** The SLA clocks of issues. */
    public Slas slas() {
        return slas;
    }

    /** How often host services were asked about one issue. */
    public ServiceCalls calls() {
        return calls;
    }

    /** Comments, public and internal. */
    public Comments comments() {
        return comments;
    }

    /** The texts that pages and the plugin share. */
    public Texts texts() {
        return texts;
    }

    /** Where this Jira is reached. */
    public Mount mount() {
        return mount;
    }

    /** Runs jobs; started by the sandbox, or by hand in tests. */
    public Scheduler scheduler() {
        return background.scheduler();
    }

    /** This node and the others. */
    public Cluster cluster() {
        return background.cluster();
    }

    /** Mails that wait, and the outbox of those that were sent. */
    public Mail mail() {
        return background.mail();
    }

    /** The event bus. */
    public Events events() {
        return events;
    }

    /** The clock of the world. */
    public Clock clock() {
        return clock;
    }

    /** Stops what works in the background. */
    @Override
    public void close() {
        background.close();
    }
}
