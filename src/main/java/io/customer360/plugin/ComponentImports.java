package io.customer360.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
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
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service that the app takes from Jira, on one screen: what a stand-in for Jira must offer.
 * Service desk services are missing on purpose, because the app starts without them.
 */
public record ComponentImports(
        ActiveObjects activeObjects,
        ApplicationProperties applicationProperties,
        AvatarService avatarService,
        CacheManager cacheManager,
        ClusterInfo clusterInfo,
        ClusterLockService clusterLockService,
        CommentManager commentManager,
        ConstantsManager constantsManager,
        CustomFieldManager customFieldManager,
        DateTimeFormatter dateTimeFormatter,
        EventPublisher eventPublisher,
        GroupManager groupManager,
        I18nResolver i18nResolver,
        IssueManager issueManager,
        IssueService issueService,
        IssueTypeSchemeManager issueTypeSchemes,
        JiraAuthenticationContext authenticationContext,
        JsonEntityPropertyManager entityProperties,
        LocaleResolver localeResolver,
        LoginUriProvider loginUriProvider,
        MailQueue mailQueue,
        MailServerManager mailServers,
        PageBuilderService pageBuilderService,
        PermissionManager permissionManager,
        ProjectManager projectManager,
        SchedulerService schedulerService,
        SearchService searchService,
        SoyTemplateRenderer soyTemplateRenderer,
        ThreadLocalDelegateExecutorFactory executors,
        TimeZoneManager timeZoneManager,
        com.atlassian.jira.timezone.TimeZoneManager jiraTimeZones,
        TransactionalExecutorFactory transactionalExecutors,
        UserManager jiraUserManager,
        com.atlassian.sal.api.user.UserManager salUserManager,
        UserPreferencesManager userPreferences,
        UserSearchService userSearchService) {}
