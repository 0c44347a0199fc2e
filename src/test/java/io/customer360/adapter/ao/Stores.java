package io.customer360.adapter.ao;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.batch.AoBatches;
import io.customer360.adapter.ao.batch.BatchRow;
import io.customer360.adapter.ao.churn.AoChurnRecords;
import io.customer360.adapter.ao.churn.AoLossCounts;
import io.customer360.adapter.ao.churn.AoSignalTasks;
import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.churn.LossesRow;
import io.customer360.adapter.ao.churn.SignalTaskRow;
import io.customer360.adapter.ao.contact.AoContacts;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.external.ClaimRow;
import io.customer360.adapter.ao.fact.AoTicketChanges;
import io.customer360.adapter.ao.fact.CommentDueRow;
import io.customer360.adapter.ao.fact.CustomerMessageRow;
import io.customer360.adapter.ao.fact.FactAuditRow;
import io.customer360.adapter.ao.fact.FactMarkRow;
import io.customer360.adapter.ao.fact.LastContactRow;
import io.customer360.adapter.ao.fact.TicketChangeRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.field.AoFieldDefinitions;
import io.customer360.adapter.ao.field.AoFieldValues;
import io.customer360.adapter.ao.field.FieldDefinitionRow;
import io.customer360.adapter.ao.field.FieldOptionRow;
import io.customer360.adapter.ao.field.FieldValueRow;
import io.customer360.adapter.ao.imports.AoImports;
import io.customer360.adapter.ao.imports.ImportErrorRow;
import io.customer360.adapter.ao.imports.ImportPartRow;
import io.customer360.adapter.ao.imports.ImportRow;
import io.customer360.adapter.ao.invoice.AoInvoices;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.link.AoLinks;
import io.customer360.adapter.ao.link.LinkRow;
import io.customer360.adapter.ao.membership.AoDeskLinks;
import io.customer360.adapter.ao.membership.AoMemberships;
import io.customer360.adapter.ao.membership.AoRefreshes;
import io.customer360.adapter.ao.membership.DeskLinkRow;
import io.customer360.adapter.ao.membership.MembershipRow;
import io.customer360.adapter.ao.membership.RefreshRow;
import io.customer360.adapter.ao.nomination.AoNominations;
import io.customer360.adapter.ao.nomination.NominationRow;
import io.customer360.adapter.ao.note.AoNotes;
import io.customer360.adapter.ao.note.NoteRow;
import io.customer360.adapter.ao.notice.DigestSentRow;
import io.customer360.adapter.ao.notice.FollowerRow;
import io.customer360.adapter.ao.notice.MutedRow;
import io.customer360.adapter.ao.notice.NoticeEventRow;
import io.customer360.adapter.ao.notice.NoticeRow;
import io.customer360.adapter.ao.preference.AoPreferences;
import io.customer360.adapter.ao.preference.PreferenceRow;
import io.customer360.adapter.ao.profile.AoProfiles;
import io.customer360.adapter.ao.profile.KnownCarers;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.pulse.AoPulses;
import io.customer360.adapter.ao.pulse.PulseNowRow;
import io.customer360.adapter.ao.pulse.PulseReminderRow;
import io.customer360.adapter.ao.pulse.PulseRow;
import io.customer360.adapter.ao.revenue.AoFigures;
import io.customer360.adapter.ao.revenue.AoMetrics;
import io.customer360.adapter.ao.revenue.AoRates;
import io.customer360.adapter.ao.revenue.FigureRow;
import io.customer360.adapter.ao.revenue.MetricRow;
import io.customer360.adapter.ao.revenue.RateRow;
import io.customer360.adapter.ao.revision.AoBatchRevisions;
import io.customer360.adapter.ao.revision.AoChanges;
import io.customer360.adapter.ao.revision.AoRecentChanges;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.ChangeRow;
import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.adapter.ao.run.AoRunErrors;
import io.customer360.adapter.ao.run.AoRuns;
import io.customer360.adapter.ao.run.RunErrorRow;
import io.customer360.adapter.ao.run.RunRow;
import io.customer360.adapter.ao.score.ScoreModelRow;
import io.customer360.adapter.ao.scorecard.AoActiveUses;
import io.customer360.adapter.ao.scorecard.AoConditionChecks;
import io.customer360.adapter.ao.scorecard.AoScorecardUses;
import io.customer360.adapter.ao.scorecard.AoScorecards;
import io.customer360.adapter.ao.scorecard.ConditionCheckRow;
import io.customer360.adapter.ao.scorecard.ScorecardNowRow;
import io.customer360.adapter.ao.scorecard.ScorecardRow;
import io.customer360.adapter.ao.scorecard.ScorecardVersionRow;
import io.customer360.adapter.ao.scorecard.TickRow;
import io.customer360.adapter.ao.scorecard.UseRow;
import io.customer360.adapter.ao.scorecard.UseScoreRow;
import io.customer360.adapter.ao.scorecard.ValueRow;
import io.customer360.adapter.ao.settings.AoAccessSettings;
import io.customer360.adapter.ao.settings.AoBaseCurrency;
import io.customer360.adapter.ao.settings.AoFieldLists;
import io.customer360.adapter.ao.settings.AoIndustries;
import io.customer360.adapter.ao.settings.AoLayout;
import io.customer360.adapter.ao.settings.AoPulseLevels;
import io.customer360.adapter.ao.settings.AoPulseReminder;
import io.customer360.adapter.ao.settings.AoPulseRisks;
import io.customer360.adapter.ao.settings.AoTagSettings;
import io.customer360.adapter.ao.settings.AoTicketSettings;
import io.customer360.adapter.ao.settings.AoTiers;
import io.customer360.adapter.ao.settings.ListVersions;
import io.customer360.adapter.ao.settings.SettingDocuments;
import io.customer360.adapter.ao.settings.SettingRow;
import io.customer360.adapter.ao.snapshot.AoSnapshots;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.BaselineRow;
import io.customer360.adapter.ao.standing.DirtyRow;
import io.customer360.adapter.ao.standing.HistoryRow;
import io.customer360.adapter.ao.standing.SignalRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.ao.status.AoStatuses;
import io.customer360.adapter.ao.status.StatusRow;
import io.customer360.adapter.ao.subscription.AoSubscriptions;
import io.customer360.adapter.ao.subscription.SubscriptionRow;
import io.customer360.adapter.ao.tag.AoTags;
import io.customer360.adapter.ao.tag.KnownTags;
import io.customer360.adapter.ao.tag.TagLinkRow;
import io.customer360.adapter.ao.tag.TagRow;
import io.customer360.adapter.ao.view.AoListViews;
import io.customer360.adapter.ao.view.ListViewRow;
import io.customer360.batch.InBatch;
import io.customer360.customer.Profile;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.ListFigures;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.subscription.ASubscription;
import io.customer360.subscription.Subscription;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.Entity;

/** Every store over one database, and short ways to write to them as use cases do. */
final class Stores {
    static final CustomerId ACME = new CustomerId(7);
    static final CustomerId GLOBEX = new CustomerId(8);
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** The tables of every store. */
    static final List<Class<? extends Entity>> TABLES =
            List.of(
                    ProfileRow.class,
                    SubscriptionRow.class,
                    StatusRow.class,
                    LinkRow.class,
                    ClaimRow.class,
                    SettingRow.class,
                    PreferenceRow.class,
                    RevisionRow.class,
                    ChangeRow.class,
                    TagRow.class,
                    TagLinkRow.class,
                    NoteRow.class,
                    PulseRow.class,
                    PulseNowRow.class,
                    FieldDefinitionRow.class,
                    FieldOptionRow.class,
                    FieldValueRow.class,
                    SnapshotRow.class,
                    ListViewRow.class,
                    MembershipRow.class,
                    NominationRow.class,
                    ChurnRecordRow.class,
                    SignalTaskRow.class,
                    LossesRow.class,
                    DeskLinkRow.class,
                    ContactRow.class,
                    InvoiceRow.class,
                    FigureRow.class,
                    MetricRow.class,
                    RateRow.class,
                    BatchRow.class,
                    ImportRow.class,
                    ImportPartRow.class,
                    ImportErrorRow.class,
                    RunRow.class,
                    RunErrorRow.class,
                    RefreshRow.class,
                    StandingRow.class,
                    HistoryRow.class,
                    BaselineRow.class,
                    DirtyRow.class,
                    SignalRow.class,
                    ScoreModelRow.class,
                    PulseReminderRow.class,
                    ScorecardRow.class,
                    ScorecardVersionRow.class,
                    UseRow.class,
                    UseScoreRow.class,
                    TickRow.class,
                    ValueRow.class,
                    ScorecardNowRow.class,
                    ConditionCheckRow.class,
                    FollowerRow.class,
                    MutedRow.class,
                    NoticeRow.class,
                    NoticeEventRow.class,
                    DigestSentRow.class,
                    TicketFactRow.class,
                    TicketChangeRow.class,
                    CommentDueRow.class,
                    FactMarkRow.class,
                    FactAuditRow.class,
                    CustomerMessageRow.class,
                    LastContactRow.class);

    final CountedStatements statements;
    final TestObjects objects;
    final ActiveObjects ao;
    final MemoryCaches caches = new MemoryCaches();
    final AoUnitOfWork work;
    final AoProfiles profiles;
    final AoSubscriptions subscriptions;
    final AoChanges changes;
    final AoStatuses statuses;
    final AoTiers tiers;
    final AoLinks customerLinks;
    final AoAccessSettings access;
    final AoIndustries industries;
    final AoLayout layouts;
    final AoRecentChanges recent;
    final AoTicketSettings tickets;
    final AoPreferences preferences;
    final AoTags tags;
    final AoScorecards scorecards;
    final AoScorecardUses scorecardUses;
    final AoActiveUses activeUses;
    final AoConditionChecks conditionChecks;
    final AoTagSettings tagSettings;
    final AoNotes notes;
    final AoPulses pulses;
    final AoPulseLevels pulseLevels;
    final AoPulseRisks pulseRisks;
    final AoPulseReminder pulseReminder;
    final AoFieldDefinitions fields;
    final AoFieldValues values;
    final AoFieldLists fieldLists;
    final AoSnapshots snapshots;
    final AoMemberships memberships;
    final AoNominations nominations;
    final AoChurnRecords churn;
    final AoSignalTasks signalTasks;
    final AoLossCounts lossCounts;
    final AoDeskLinks links;
    final AoContacts contacts;
    final AoInvoices invoices;
    final AoFigures figures;
    final ListFigures listFigures;
    final AoListViews views;
    final AoMetrics metrics;
    final AoRates rates;
    final AoBaseCurrency bases;
    final AoRefreshes refreshes;
    final AoRuns runs;
    final AoRunErrors errors;
    final InBatch inBatch = new InBatch();
    final AoBatches batches;
    final AoImports imports;
    final AoBatchRevisions batchRevisions;

    Stores(DataSource source, TestObjects.Provider provider) throws SQLException {
        this(source, provider, TABLES);
    }

    /** Over a database in which these tables are still to be made. */
    Stores(DataSource source, TestObjects.Provider provider, List<Class<? extends Entity>> missing)
            throws SQLException {
        statements = new CountedStatements(source);
        objects =
                TestObjects.migrate(statements.source(), provider, missing.toArray(Stores::tables));
        ao = objects.open();
        work = new AoUnitOfWork(ao);
        var revisions = new AoRevisions(ao, inBatch);
        var documents = new SettingDocuments(ao, revisions, work, caches.manager());
        profiles =
                new AoProfiles(
                        ao, revisions, new ReadOnce(), new KnownCarers(work, caches.manager()));
        subscriptions = new AoSubscriptions(ao, revisions, new ReadOnce());
        changes = new AoChanges(ao);
        statuses = new AoStatuses(ao, new ListVersions(documents), work, caches.manager());
        tiers = new AoTiers(documents);
        pulseLevels = new AoPulseLevels(documents, ao);
        pulseRisks = new AoPulseRisks(documents);
        pulseReminder = new AoPulseReminder(documents);
        customerLinks = new AoLinks(ao, revisions);
        access = new AoAccessSettings(documents);
        industries = new AoIndustries(documents);
        layouts = new AoLayout(documents);
        recent = new AoRecentChanges(ao);
        tickets = new AoTicketSettings(documents);
        preferences = new AoPreferences(ao);
        tags = new AoTags(ao, revisions, new KnownTags(ao, work, caches.manager()));
        scorecards = new AoScorecards(ao, revisions, work, caches.manager());
        scorecardUses = new AoScorecardUses(ao, revisions);
        activeUses = new AoActiveUses(ao);
        conditionChecks = new AoConditionChecks(ao);
        tagSettings = new AoTagSettings(documents);
        notes = new AoNotes(ao, revisions);
        pulses = new AoPulses(ao, revisions, new ReadOnce());
        fields = new AoFieldDefinitions(ao, revisions, work, caches.manager());
        values = new AoFieldValues(ao, fields);
        fieldLists = new AoFieldLists(documents);
        figures = new AoFigures(ao);
        rates = new AoRates(ao, revisions, work, caches.manager());
        bases = new AoBaseCurrency(documents);
        listFigures =
                new ListFigures(
                        figures,
                        new ConvertSums(bases, rates),
                        new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));
        snapshots =
                new AoSnapshots(
                        ao,
                        profiles,
                        listFigures,
                        work,
                        new RememberedAnswers(
                                caches.manager(), work, Clock.fixed(NOW, ZoneOffset.UTC)));
        views = new AoListViews(ao, revisions);
        memberships =
                new AoMemberships(ao, new AoTicketChanges(ao), Clock.fixed(NOW, ZoneOffset.UTC));
        nominations = new AoNominations(ao);
        churn = new AoChurnRecords(ao, revisions);
        signalTasks = new AoSignalTasks(ao);
        lossCounts = new AoLossCounts(ao, work, caches.manager());
        links = new AoDeskLinks(ao);
        invoices = new AoInvoices(ao, revisions);
        metrics = new AoMetrics(ao);
        contacts = new AoContacts(ao, revisions);
        refreshes = new AoRefreshes(ao, work);
        runs = new AoRuns(ao, work);
        errors = new AoRunErrors(ao, work);
        batches = new AoBatches(ao, work);
        imports = new AoImports(ao);
        batchRevisions = new AoBatchRevisions(ao);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Entity>[] tables(int length) {
        return new Class[length];
    }

    /** The settings as another node has them, to which nobody announces anything. */
    AoAccessSettings accessOfOtherNode() {
        return new AoAccessSettings(
                new SettingDocuments(
                        ao, new AoRevisions(ao, inBatch), work, new MemoryCaches().manager()));
    }

    /** Edits a profile as the use case does. */
    Profile edit(Profile next, Runnable beforeCommit) {
        return work.inOne(
                () -> {
                    profiles.save(next, next.version() - 1, revision("csm"));
                    snapshots.keep(next);
                    beforeCommit.run();
                    return next;
                });
    }

    void empty() {
        TABLES.forEach(table -> ao.deleteWithSQL(table, null));
        caches.forget();
    }

    static Revision revision(String field) {
        return new Revision(
                new UserKey("carla"), NOW, List.of(new FieldChange(field, "before", "after")));
    }

    List<Change> newest(CustomerId customer, int limit) {
        return changes.newest(customer, OptionalInt.empty(), Set.of(), limit);
    }

    Profile save(Profile profile, int expected) {
        return work.inOne(
                () -> {
                    profiles.save(profile, expected, revision("csm"));
                    return profile;
                });
    }

    /** Saves a profile whose history then tells this change. */
    void note(int version, String field, String from, String to) {
        var change = new FieldChange(field, from, to);
        var revision = new Revision(new UserKey("carla"), NOW, List.of(change));
        var next = aProfile().of(ACME).version(version + 1).build();
        work.inOne(
                () -> {
                    profiles.save(next, version, revision);
                    return next;
                });
    }

    Subscription add(ASubscription subscription) {
        return add(subscription, new ExternalId(ExternalId.APP, UUID.randomUUID().toString()));
    }

    Subscription add(ASubscription subscription, ExternalId id) {
        return work.inOne(
                () ->
                        subscriptions.add(
                                ACME, id, subscription.draft().terms(), revision("subscription")));
    }

    Subscription replace(Subscription held, String plan) {
        var next =
                new Subscription(
                        held.id(),
                        held.customer(),
                        held.externalId(),
                        aSubscription().plan(plan).draft().terms(),
                        held.stamp(),
                        held.version() + 1);
        return work.inOne(() -> subscriptions.replace(next, held.version(), revision("plan")));
    }
}
