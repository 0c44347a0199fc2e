package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.fact.CustomerMessageRow;
import io.customer360.adapter.ao.fact.LastContactRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.field.AoFieldDefinitions;
import io.customer360.adapter.ao.field.AoFieldValues;
import io.customer360.adapter.ao.field.FieldDefinitionRow;
import io.customer360.adapter.ao.field.FieldOptionRow;
import io.customer360.adapter.ao.field.FieldValueRow;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.membership.DeskLinkRow;
import io.customer360.adapter.ao.membership.MembershipRow;
import io.customer360.adapter.ao.notice.FollowerRow;
import io.customer360.adapter.ao.profile.AoProfiles;
import io.customer360.adapter.ao.profile.KnownCarers;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.pulse.PulseNowRow;
import io.customer360.adapter.ao.pulse.PulseReminderRow;
import io.customer360.adapter.ao.revenue.FigureRow;
import io.customer360.adapter.ao.revenue.MetricRow;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.ChangeRow;
import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.adapter.ao.scorecard.ScorecardNowRow;
import io.customer360.adapter.ao.settings.ListVersions;
import io.customer360.adapter.ao.settings.SettingDocuments;
import io.customer360.adapter.ao.settings.SettingRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.DirtyRow;
import io.customer360.adapter.ao.standing.SignalRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.ao.status.AoStatuses;
import io.customer360.adapter.ao.status.StatusRow;
import io.customer360.adapter.ao.subscription.AoSubscriptions;
import io.customer360.adapter.ao.subscription.SubscriptionRow;
import io.customer360.adapter.ao.tag.TagLinkRow;
import io.customer360.adapter.ao.tag.TagRow;
import io.customer360.adapter.sql.SqlCustomerFacts;
import io.customer360.adapter.sql.SqlCustomers;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlRevenue;
import io.customer360.adapter.sql.SqlScoreLines;
import io.customer360.adapter.sql.Tables;
import io.customer360.batch.InBatch;
import io.customer360.customer.SortName;
import io.customer360.shared.ReadOnce;
import io.customer360.status.DefaultStatuses;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.Entity;

/** The directory of customers over one database, whose rows Active Objects has written. */
final class Directory {
    final MemoryCaches caches = new MemoryCaches();
    final TestObjects objects;
    final ActiveObjects ao;
    final TestExecutors executors;
    final SqlCustomers customers;
    final SqlCustomerFacts facts;
    final SqlRevenue revenue;
    final SqlScoreLines scores;
    final SqlReader reader;
    final AoProfiles profiles;
    final AoSubscriptions subscriptions;
    final AoStatuses statuses;
    final AoFieldDefinitions fields;
    final AoFieldValues values;

    Directory(DataSource source, TestObjects.Provider provider) throws SQLException {
        objects =
                TestObjects.migrate(
                        source,
                        provider,
                        SnapshotRow.class,
                        DeskLinkRow.class,
                        TagLinkRow.class,
                        TagRow.class,
                        FigureRow.class,
                        FieldDefinitionRow.class,
                        FieldOptionRow.class,
                        FieldValueRow.class,
                        RevisionRow.class,
                        DirtyRow.class,
                        StandingRow.class,
                        SignalRow.class,
                        PulseNowRow.class,
                        PulseReminderRow.class,
                        ScorecardNowRow.class,
                        CustomerMessageRow.class,
                        LastContactRow.class,
                        FollowerRow.class,
                        TicketFactRow.class,
                        MetricRow.class,
                        InvoiceRow.class,
                        ContactRow.class,
                        MembershipRow.class,
                        ChangeRow.class,
                        ProfileRow.class,
                        SubscriptionRow.class,
                        ChurnRecordRow.class,
                        SettingRow.class,
                        StatusRow.class);
        ao = objects.open();
        executors = new TestExecutors(source);
        reader = new SqlReader(executors, new Tables("AO_TEST"));
        customers = new SqlCustomers(new SqlReader(executors, new Tables("AO_TEST")));
        revenue = new SqlRevenue(new SqlReader(executors, new Tables("AO_TEST")));
        scores = new SqlScoreLines(new SqlReader(executors, new Tables("AO_TEST")));
        facts = new SqlCustomerFacts(new SqlReader(executors, new Tables("AO_TEST")));
        var revisions = new AoRevisions(ao, new InBatch());
        var work = new AoUnitOfWork(ao);
        profiles =
                new AoProfiles(
                        ao, revisions, new ReadOnce(), new KnownCarers(work, caches.manager()));
        subscriptions = new AoSubscriptions(ao, revisions, new ReadOnce());
        var documents = new SettingDocuments(ao, revisions, work, caches.manager());
        fields = new AoFieldDefinitions(ao, revisions, work, caches.manager());
        values = new AoFieldValues(ao, fields);
        statuses = new AoStatuses(ao, new ListVersions(documents), work, caches.manager());
    }

    void empty() {
        Stream.<Class<? extends Entity>>of(
                        SnapshotRow.class,
                        LastContactRow.class,
                        FollowerRow.class,
                        TicketFactRow.class,
                        SubscriptionRow.class,
                        ChurnRecordRow.class,
                        DeskLinkRow.class,
                        TagLinkRow.class,
                        TagRow.class,
                        FigureRow.class,
                        FieldValueRow.class,
                        FieldOptionRow.class,
                        FieldDefinitionRow.class,
                        StandingRow.class,
                        SignalRow.class,
                        PulseNowRow.class,
                        PulseReminderRow.class,
                        ScorecardNowRow.class,
                        StatusRow.class)
                .forEach(table -> ao.deleteWithSQL(table, null));
        caches.forget();
        statuses.seed(DefaultStatuses.all());
    }

    /** One customer; a column that is left out is null. */
    void add(int id, String name, Map<String, Object> more) {
        ao.create(SnapshotRow.class, row(id, name, more));
    }

    /** That many customers with names of their own, of which every tenth has the same CSM. */
    void addMany(int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            Map<String, Object> more = new HashMap<>();
            more.put(SnapshotRow.CSM_KEY, id % 10 == 0 ? "carla" : "csm" + id % 7);
            more.put(SnapshotRow.STATUS_ID, 1 + id % 6);
            rows.add(row(id, "Customer %05d".formatted(id), more));
        }
        ao.create(SnapshotRow.class, rows);
    }

    void link(int customer, long project) {
        ao.create(
                DeskLinkRow.class,
                Map.of(DeskLinkRow.ORG_ID, customer, DeskLinkRow.PROJECT_ID, project));
    }

    void tag(int customer, int tag) {
        ao.create(TagLinkRow.class, Map.of(TagLinkRow.ORG_ID, customer, TagLinkRow.TAG_ID, tag));
    }

    private static Map<String, Object> row(int id, String name, Map<String, Object> more) {
        Map<String, Object> row = new HashMap<>(more);
        row.put(SnapshotRow.ORG_ID, id);
        row.put(SnapshotRow.NAME, SortName.fitting(name));
        row.put(SnapshotRow.SORT_NAME, SortName.of(name));
        row.put(SnapshotRow.RUN, 1);
        return row;
    }
}
