package io.customer360.sandbox.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.customer360.sandbox.jira.cache.Caches;
import io.customer360.sandbox.jira.core.AllConstants;
import io.customer360.sandbox.jira.core.Avatars;
import io.customer360.sandbox.jira.core.CommentProperties;
import io.customer360.sandbox.jira.core.CustomFields;
import io.customer360.sandbox.jira.core.DateWriter;
import io.customer360.sandbox.jira.core.IssueComments;
import io.customer360.sandbox.jira.core.IssueCreation;
import io.customer360.sandbox.jira.core.IssuesByKey;
import io.customer360.sandbox.jira.core.JiraGroups;
import io.customer360.sandbox.jira.core.JiraUsers;
import io.customer360.sandbox.jira.core.PeopleSearch;
import io.customer360.sandbox.jira.core.Permissions;
import io.customer360.sandbox.jira.core.ProjectTypes;
import io.customer360.sandbox.jira.core.ProjectsByKey;
import io.customer360.sandbox.jira.core.Roles;
import io.customer360.sandbox.jira.core.Zones;
import io.customer360.sandbox.jira.mail.JiraMailQueue;
import io.customer360.sandbox.jira.mail.JiraMailServers;
import io.customer360.sandbox.jira.mail.MailFormats;
import io.customer360.sandbox.jira.sal.Carriers;
import io.customer360.sandbox.jira.sal.Instance;
import io.customer360.sandbox.jira.sal.SalLocales;
import io.customer360.sandbox.jira.sal.SalTexts;
import io.customer360.sandbox.jira.sal.SalUsers;
import io.customer360.sandbox.jira.sal.SalZones;
import io.customer360.sandbox.jira.sal.Settings;
import io.customer360.sandbox.jira.sal.SignIn;
import io.customer360.sandbox.jql.Compiler;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Every host service of this Jira by the interface it answers to, on one screen. */
final class HostServices {

    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    HostServices(
            JiraWorld world,
            JdbcClient sql,
            TransactionOperations inOne,
            IssueRows rows,
            Known known,
            ClusterLockService locks) {
        jira(world, sql, rows, known);
        sal(world, sql, inOne, world.mount());
        var caches = new Caches(world.clock(), known::forget, world.cluster());
        offer(CacheManager.class, caches);
        offer(CacheFactory.class, caches);
        offer(ClusterInfo.class, world.cluster());
        offer(ClusterLockService.class, locks);
        offer(SchedulerService.class, world.scheduler());
        offer(EventPublisher.class, world.events());
    }

    private void jira(JiraWorld world, JdbcClient sql, IssueRows rows, Known known) {
        var catalog = new WorldCatalog(sql, known, world.constants());
        var compiler = new Compiler(catalog, world.clock());
        offer(JiraAuthenticationContext.class, world.auth());
        offer(com.atlassian.jira.user.util.UserManager.class, new JiraUsers(world.users()));
        offer(GroupManager.class, new JiraGroups(world.groups()));
        offer(PermissionManager.class, new Permissions(world.grants(), world.projects()));
        offer(
                GlobalPermissionManager.class,
                (permission, user) -> world.grants().globally(permission.getKey(), user));
        offer(ProjectManager.class, new ProjectsByKey(world.projects()));
        offer(ProjectRoleManager.class, new Roles(world.projects()));
        offer(IssueManager.class, new IssuesByKey(world.issues(), world.calls()));
        offer(CustomFieldManager.class, new CustomFields());
        offer(
                CommentManager.class,
                new IssueComments(world.comments(), world.issues(), world.calls()));
        offer(ConstantsManager.class, new AllConstants(world.constants()));
        offer(IssueTypeSchemeManager.class, new ProjectTypes(world.constants()));
        offer(IssueService.class, new IssueCreation(world));
        offer(
                JsonEntityPropertyManager.class,
                new CommentProperties(world.comments(), world.calls()));
        offer(DateTimeFormatter.class, DateWriter.of(world.auth()));
        offer(SearchService.class, new SqlSearch(rows, compiler, world.auth()));
        offer(MailServerManager.class, new JiraMailServers(world.mail()));
        offer(MailQueue.class, new JiraMailQueue());
        offer(UserPreferencesManager.class, new MailFormats());
        offer(UserSearchService.class, new PeopleSearch(world.users(), world.grants()));
        offer(AvatarService.class, new Avatars(world.mount()));
        offer(com.atlassian.jira.timezone.TimeZoneManager.class, new Zones(world.auth()));
    }

    private void sal(JiraWorld world, JdbcClient sql, TransactionOperations inOne, Mount mount) {
        offer(
                com.atlassian.sal.api.user.UserManager.class,
                new SalUsers(world.users(), world.groups(), world.grants(), world.auth(), mount));
        offer(PluginSettingsFactory.class, new Settings(sql, inOne));
        offer(I18nResolver.class, new SalTexts(world.texts(), world.auth()));
        offer(LocaleResolver.class, new SalLocales(world.auth(), world.users()));
        offer(com.atlassian.sal.api.timezone.TimeZoneManager.class, new SalZones(world.auth()));
        offer(ApplicationProperties.class, new Instance(mount));
        offer(LoginUriProvider.class, new SignIn(mount));
        offer(ThreadLocalDelegateExecutorFactory.class, new Carriers(world.auth()));
    }

    private <T> void offer(Class<T> type, T service) {
        services.put(type, service);
    }

    Map<Class<?>, Object> all() {
        return Collections.unmodifiableMap(services);
    }
}
