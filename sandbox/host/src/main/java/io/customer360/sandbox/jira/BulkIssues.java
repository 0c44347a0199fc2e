package io.customer360.sandbox.jira;

import static io.customer360.sandbox.jira.BulkWriter.params;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The rows of many issues, one batch per table. */
final class BulkIssues {

    private final BulkWriter writer;
    private final Projects projects;
    private final Constants constants;
    private final RequestTypes requestTypes;
    private final Clock clock;

    BulkIssues(
            BulkWriter writer,
            Projects projects,
            Constants constants,
            RequestTypes requestTypes,
            Clock clock) {
        this.writer = writer;
        this.projects = projects;
        this.constants = constants;
        this.requestTypes = requestTypes;
        this.clock = clock;
    }

    List<Long> add(List<IssueDraft> drafts) {
        Instant now = clock.instant();
        List<Numbered> rows = numbered(drafts);
        List<Long> ids = writer.ids(IssueWriter.INSERT, rows, row -> row(row, now));
        organisations(ids, drafts);
        pairs("J_LABEL", ids, drafts, draft -> draft.labels);
        pairs("J_PARTICIPANT", ids, drafts, draft -> draft.participants);
        cycles(ids, rows, now);
        return ids;
    }

    private List<Numbered> numbered(List<IssueDraft> drafts) {
        Map<String, Integer> sizes = new HashMap<>();
        drafts.forEach(draft -> sizes.merge(draft.project, 1, Integer::sum));
        Map<String, Place> places = new HashMap<>();
        sizes.forEach((key, size) -> places.put(key, place(key, size)));
        List<Numbered> rows = new ArrayList<>();
        for (IssueDraft draft : drafts) {
            Place place = places.get(draft.project);
            rows.add(new Numbered(draft, place, ++place.number));
        }
        return rows;
    }

    private Place place(String key, int size) {
        JiraProject project = projects.byKey(key).orElseThrow();
        Map<String, Integer> types = new HashMap<>();
        requestTypes.of(project).forEach(type -> types.put(type.name(), type.id()));
        return new Place(project, types, writer.reserve(project.id(), size));
    }

    private SqlParameterSource row(Numbered row, Instant now) {
        IssueDraft draft = row.draft;
        Instant updated = draft.updated == null ? row.created(now) : draft.updated;
        return params("project", row.place.project.id())
                .addValue("number", row.number)
                .addValue("type", constants.named(Constant.OfType.class, draft.type).id())
                .addValue("summary", draft.summary)
                .addValue("description", draft.description)
                .addValue("status", constants.named(Constant.OfStatus.class, draft.status).id())
                .addValue(
                        "priority", constants.named(Constant.OfPriority.class, draft.priority).id())
                .addValue("resolution", resolution(draft), Types.VARCHAR)
                .addValue("assignee", draft.assignee, Types.VARCHAR)
                .addValue("reporter", draft.reporter, Types.VARCHAR)
                .addValue(
                        "creator",
                        draft.creator == null ? draft.reporter : draft.creator,
                        Types.VARCHAR)
                .addValue("created", row.created(now).toEpochMilli())
                .addValue("updated", updated.toEpochMilli())
                .addValue("resolved", millis(draft.resolved), Types.BIGINT)
                .addValue("due", draft.due, Types.DATE)
                .addValue("level", level(row), Types.BIGINT)
                .addValue("requestType", row.place.type(draft.requestType), Types.INTEGER)
                .addValue("satisfaction", draft.satisfaction, Types.INTEGER)
                .addValue("rated", millis(IssueWriter.rated(draft, updated)), Types.BIGINT)
                .addValue("ratingComment", draft.ratingComment, Types.VARCHAR)
                .addValue("customerNumber", draft.customerNumber, Types.BIGINT)
                .addValue("timeSpent", draft.timeSpent, Types.BIGINT);
    }

    private static Long millis(Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private String resolution(IssueDraft draft) {
        return draft.resolution == null
                ? null
                : constants.named(Constant.OfResolution.class, draft.resolution).id();
    }

    private Long level(Numbered row) {
        return row.draft.level == null
                ? null
                : projects.level(row.place.project, row.draft.level).orElseThrow();
    }

    private void organisations(List<Long> ids, List<IssueDraft> drafts) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            IssueDraft draft = drafts.get(i);
            for (int organisation : draft.organisations) {
                rows.add(
                        params("issue", ids.get(i))
                                .addValue("organisation", organisation)
                                .addValue("open", draft.resolution == null));
            }
        }
        writer.write(
                """
                INSERT INTO J_ISSUE_ORG (ISSUE_ID, ORG_ID, IS_OPEN)
                VALUES (:issue, :organisation, :open)""",
                rows,
                row -> row);
    }

    private void pairs(
            String table,
            List<Long> ids,
            List<IssueDraft> drafts,
            Function<IssueDraft, List<?>> values) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Object value : values.apply(drafts.get(i))) {
                rows.add(params("issue", ids.get(i)).addValue("value", value));
            }
        }
        writer.write("INSERT INTO " + table + " VALUES (:issue, :value)", rows, row -> row);
    }

    private void cycles(List<Long> ids, List<Numbered> drafts, Instant now) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Numbered row = drafts.get(i);
            for (SlaCycle cycle : SlaGoals.of(row.draft, row.place.project, row.created(now))) {
                rows.add(
                        params("issue", ids.get(i))
                                .addValue("metric", cycle.metric().stored())
                                .addValue("started", cycle.started().toEpochMilli())
                                .addValue("stopped", millis(cycle.stopped()), Types.BIGINT)
                                .addValue("goal", cycle.goal().toMillis())
                                .addValue("paused", cycle.paused())
                                .addValue("pausedAt", millis(cycle.pausedAt()), Types.BIGINT));
            }
        }
        writer.write(Slas.INSERT, rows, row -> row);
    }

    private record Numbered(IssueDraft draft, Place place, long number) {
        Instant created(Instant now) {
            return draft.created == null ? now : draft.created;
        }
    }

    /** A project while its issues are numbered. */
    private static final class Place {
        final JiraProject project;
        final Map<String, Integer> types;
        long number;

        Place(JiraProject project, Map<String, Integer> types, long number) {
            this.project = project;
            this.types = types;
            this.number = number;
        }

        Integer type(String name) {
            if (name != null && !types.containsKey(name)) {
                throw new IllegalArgumentException("no request type " + name);
            }
            return types.get(name);
        }
    }
}
